import { Alert, Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** In place of a list that could not be read. */
export function ListFailure() {
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={() => void refetch()}>
          {translate('list.tryAgain')}
        </Button>
      }
    >
      {error instanceof Error ? error.message : translate('ra.page.error')}
    </Alert>
  );
}
