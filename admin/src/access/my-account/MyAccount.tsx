import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../../providers/use-viewer';
import { PageHeader } from '../../shared/page/PageHeader';
import { SessionTable } from '../accounts/SessionTable';
import { PasswordSection } from './PasswordSection';
import { SecondFactorSection } from './SecondFactorSection';

/** One's own account: password, second factor, and where one is signed in. */
export function MyAccount() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <>
      <PageHeader title={translate('shell.account')} />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {viewer.displayName} · {viewer.username} · {translate(`enums.Role.${viewer.role}`)} · {viewer.scope.name}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
        <Section title={translate('shell.changePassword')}>
          <PasswordSection />
        </Section>
        <Section title={translate('shell.twoStep')}>
          <SecondFactorSection />
        </Section>
        <Section title={translate('resources.accounts.tabs.sessions')}>
          <SessionTable />
        </Section>
      </Box>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
