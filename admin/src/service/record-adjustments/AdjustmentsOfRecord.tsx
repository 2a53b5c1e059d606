import EditNoteIcon from '@mui/icons-material/EditNoteOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ServiceRecordFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { recordAdjustmentColumns } from './record-adjustment.fields';
import { RequestAdjustmentDialog } from './RequestAdjustmentDialog';

/** States of a record in which its minutes can be corrected. */
const correctable: ReadonlySet<string> = new Set(['CONFIRMED', 'IN_PUBLICITY', 'FINAL']);
const told = new Set(['minutes', 'state', 'reason', 'askedBy', 'askedAt', 'decidedBy']);
const columns = recordAdjustmentColumns
  .filter(({ source }) => told.has(source))
  .map((column) => ({ ...column, lead: column.source === 'minutes' }));
const latestFirst = { field: 'askedAt', order: 'DESC' } as const;

/** What was asked to correct of the record on the page, and how to ask for more. */
export function AdjustmentsOfRecord() {
  const translate = useTranslate();
  const viewer = useViewer();
  const record = useRecordContext<ServiceRecordFieldsFragment>();
  const [asking, setAsking] = useState(false);
  if (!record) return null;
  const may = correctable.has(record.state) && viewer?.role !== 'AUDITOR';
  return (
    <>
      {may && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button variant="contained" startIcon={<EditNoteIcon />} onClick={() => setAsking(true)}>
            {translate('resources.recordAdjustments.request')}
          </Button>
        </Box>
      )}
      <RelatedRecords resource="recordAdjustments" target="recordId" columns={columns} sort={latestFirst} />
      {asking && <RequestAdjustmentDialog record={record} onClose={() => setAsking(false)} />}
    </>
  );
}
