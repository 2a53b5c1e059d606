import { Alert, Button } from '@mui/material';
import { useRefresh, useTranslate } from 'react-admin';
import { codeOf, messageOf } from '../../providers/server-error';

/** Why a step was not taken; after a conflict, with the way to the record as it is now. */
export function StepRefusal({ refusal }: { refusal: unknown }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  if (refusal === undefined) return null;
  const stale = codeOf(refusal) === 'CONFLICT';
  return (
    <Alert
      severity="error"
      sx={{ mb: 2 }}
      action={
        stale && (
          <Button color="inherit" onClick={() => refresh()}>
            {translate('ra.action.refresh')}
          </Button>
        )
      }
    >
      {messageOf(refusal)}
    </Alert>
  );
}
