import AddIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ReferenceManyFieldBase, ResourceContextProvider, useRecordContext, useTranslate } from 'react-admin';
import { useViewer } from '../../providers/use-viewer';
import { RelatedTable } from '../../shared/list/RelatedTable';
import type { AnyRecord } from '../../shared/record-path';
import { OpeningBalanceDialog } from './OpeningBalanceDialog';
import { balanceColumns } from './service-record.fields';

const latestFirst = { field: 'servedOn', order: 'DESC' } as const;

/** What older systems had counted for the volunteer on the page; apart from the hours served here. */
export function OpeningBalances() {
  const translate = useTranslate();
  const viewer = useViewer();
  const volunteer = useRecordContext<AnyRecord>();
  const [open, setOpen] = useState(false);
  if (!volunteer) return null;
  const mayEnter = viewer?.role === 'DISTRICT_ADMIN' || viewer?.role === 'STREET_ADMIN';
  return (
    <Box component="section" aria-labelledby="balances-title">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography component="h2" variant="h2" id="balances-title" sx={{ mr: 'auto' }}>
          {translate('resources.serviceRecords.balance.title')}
        </Typography>
        {mayEnter && (
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
            {translate('resources.serviceRecords.balance.button')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, maxWidth: '48em' }}>
        {translate('resources.serviceRecords.balance.apart')}
      </Typography>
      <ReferenceManyFieldBase
        reference="serviceRecords"
        target="volunteerId"
        filter={{ trustClass: ['D'] }}
        sort={latestFirst}
        perPage={25}
      >
        <RelatedTable
          resource="serviceRecords"
          columns={balanceColumns}
          empty="resources.serviceRecords.balance.none"
        />
      </ReferenceManyFieldBase>
      {open && (
        <ResourceContextProvider value="serviceRecords">
          <OpeningBalanceDialog volunteerId={volunteer.id} onClose={() => setOpen(false)} />
        </ResourceContextProvider>
      )}
    </Box>
  );
}
