import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** In place of a page that failed while it was drawn: words for people first, the cause for whoever helps them. */
export function ErrorPage({ error }: { error: unknown }) {
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ maxWidth: 640, mx: 'auto', py: 8 }}>
      <Typography component="h1" variant="h1" gutterBottom>
        {translate('shell.errorTitle')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        {translate('shell.errorText')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1.5, mb: 3 }}>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {translate('shell.reload')}
        </Button>
        <Button component={Link} to="/">
          {translate('shell.backHome')}
        </Button>
      </Box>
      <Typography component="pre" variant="caption" color="text.secondary" sx={{ whiteSpace: 'pre-wrap' }}>
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </Typography>
    </Box>
  );
}
