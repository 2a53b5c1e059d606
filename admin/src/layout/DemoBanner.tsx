import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useServerInfo } from '../providers/use-server-info';

/** Says on every page that nobody in here is real. */
export function DemoBanner() {
  const translate = useTranslate();
  const info = useServerInfo();
  if (!info?.demo) return null;
  return (
    <Box
      component="aside"
      aria-label={translate('shell.demo')}
      sx={(theme) => ({
        px: { xs: 1.5, sm: 3 },
        py: 0.5,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        borderBottom: `1px solid ${theme.palette.divider}`,
        background: theme.palette.mode === 'dark' ? '#33260f' : '#fff4dc',
        color: theme.palette.mode === 'dark' ? '#f3d9a6' : '#5f3c00',
      })}
    >
      <strong>{translate('shell.demo')}</strong>　{translate('shell.demoHint')}
    </Box>
  );
}
