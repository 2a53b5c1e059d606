import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../../providers/use-viewer';
import { PasswordSection } from './PasswordSection';

/** Lets somebody whose password was given out choose one before anything else; the server opens nothing before that. */
export function PasswordGate({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer?.mustChangePassword) return <>{children}</>;
  return (
    <Box sx={{ maxWidth: 480, mx: 'auto', py: { xs: 2, sm: 6 } }}>
      <Typography component="h1" variant="h1" gutterBottom>
        {translate('resources.accounts.mine.mustChangeTitle')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.accounts.mine.mustChangeText')}
      </Typography>
      <Paper variant="outlined" sx={{ p: 3 }}>
        <PasswordSection onChanged={() => window.location.assign('/')} />
      </Paper>
    </Box>
  );
}
