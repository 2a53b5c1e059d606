import { Box, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';

/** While a page is fetched. */
export function Waiting() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('ra.page.loading')} sx={{ display: 'grid', placeItems: 'center', py: 12 }}>
      <CircularProgress size={32} />
    </Box>
  );
}
