import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { ConsentTable } from './ConsentTable';
import { isRegistrar } from './is-registrar';
import { RecordConsentDialog } from './RecordConsentDialog';

/** What somebody agreed to, and the way to record more. */
export function ConsentsTab() {
  const translate = useTranslate();
  const viewer = useViewer();
  const record = useRecordContext<VolunteerFieldsFragment>();
  const [recording, setRecording] = useState(false);
  if (!record || !viewer) return null;
  const may = isRegistrar(viewer);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1.5 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1, minWidth: 220 }}>
          {translate('resources.volunteers.consentsText')}
        </Typography>
        {may && record.state !== 'MERGED' && (
          <Button variant="contained" onClick={() => setRecording(true)}>
            {translate('resources.volunteers.recordConsent')}
          </Button>
        )}
      </Box>
      <ConsentTable record={record} mayWithdraw={may} />
      {recording && <RecordConsentDialog record={record} onClose={() => setRecording(false)} />}
    </>
  );
}
