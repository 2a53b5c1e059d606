import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useServerInfo } from '../providers/use-server-info';

/** The vest, the product's name and the district's; leads home. */
export function Brand() {
  const translate = useTranslate();
  const district = useServerInfo()?.district;
  return (
    <Box
      component={Link}
      to="/"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.25, color: 'text.primary', textDecoration: 'none' }}
    >
      <Box component="img" src="/redvest.svg" alt="" width={28} height={28} />
      <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.0625rem', letterSpacing: '0.02em' }}>
          {translate('shell.product')}
        </Typography>
        {district && (
          <Typography component="span" variant="caption" color="text.secondary" noWrap>
            {district}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
