import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

const usernames = ['admin', 'street', 'station', 'team', 'auditor'];

/** Who can sign in to the demo district. Shown by demo servers only. */
export function DemoAccounts() {
  const translate = useTranslate();
  return (
    <Box component="aside" aria-label={translate('session.demoAccounts')} sx={{ mt: 2, px: 0.5 }}>
      <Typography variant="caption" component="p" sx={{ fontWeight: 600 }}>
        {translate('shell.demo')} · {translate('session.demoAccounts')}
      </Typography>
      <Typography variant="caption" component="p" color="text.secondary">
        {translate('session.demoAccountsText', { usernames: usernames.join(', ') })}
      </Typography>
    </Box>
  );
}
