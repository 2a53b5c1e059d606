import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** For an address that leads nowhere. */
export function NotFound() {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 560, mx: 'auto', py: 10, px: 2 }}>
      <Typography component="h1" variant="h1" gutterBottom>
        {translate('shell.notFoundTitle')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        {translate('shell.notFoundText')}
      </Typography>
      <Button component={Link} to="/" variant="contained">
        {translate('shell.backHome')}
      </Button>
    </Box>
  );
}
