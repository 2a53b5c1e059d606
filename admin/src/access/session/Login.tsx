import { Box, Paper, Typography } from '@mui/material';
import { useEffect } from 'react';
import { Notification, useLocaleState, useTranslate } from 'react-admin';
import { AppearanceMenu } from '../../layout/AppearanceMenu';
import { LanguageButton } from '../../layout/LanguageButton';
import { useServerInfo } from '../../providers/use-server-info';
import { DemoAccounts } from './DemoAccounts';
import { SignInForm } from './SignInForm';

/** Where one signs in. */
export function Login() {
  const translate = useTranslate();
  const info = useServerInfo();
  const [locale] = useLocaleState();
  const title = `${translate('session.title')} · ${translate('shell.product')}`;
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : locale;
  }, [title, locale]);
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateRows: 'auto 1fr auto', px: 2 }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', py: 1 }}>
        <LanguageButton />
        <AppearanceMenu />
      </Box>
      <Box component="main" sx={{ width: '100%', maxWidth: 400, m: 'auto', pb: 8 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.75, mb: 3 }}>
          <Box component="img" src="/redvest.svg" alt="" width={48} height={48} />
          <Box>
            <Typography component="h1" sx={{ fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.3 }}>
              {translate('shell.product')}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {[info?.district, translate('shell.tagline')].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        </Box>
        <Paper variant="outlined" sx={{ p: 3 }}>
          <SignInForm />
        </Paper>
        {info?.demo && <DemoAccounts />}
      </Box>
      <Typography component="footer" variant="caption" color="text.secondary" sx={{ py: 1.5, textAlign: 'center' }}>
        {info && `Redvest ${info.version}`}
      </Typography>
      <Notification />
    </Box>
  );
}
