import { Alert, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PendingUpload } from './use-photo-uploads';

/** What is on its way up, and what was refused and why. */
export function UploadList({ pending }: { pending: readonly PendingUpload[] }) {
  const translate = useTranslate();
  return (
    <div role="status">
      {pending.map(({ name, problem }) =>
        problem ? (
          <Alert key={name} severity="error">
            {translate('photos.failed', { name, message: problem })}
          </Alert>
        ) : (
          <div key={name}>
            <Typography variant="caption">{translate('photos.uploading', { name })}</Typography>
            <LinearProgress aria-hidden />
          </div>
        ),
      )}
    </div>
  );
}
