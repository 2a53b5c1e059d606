import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ReferenceManyFieldBase, useRecordContext, useTranslate } from 'react-admin';
import type { AreaFieldsFragment, AreaStatFieldsFragment } from '../../generated/graphql';
import { useMayCreate } from '../../shared/list/ListHeader';
import { fieldsOf } from '../../shared/fields/fields-of';
import { RelatedTable } from '../../shared/list/RelatedTable';
import { RecordStatisticDialog } from './RecordStatisticDialog';

const field = fieldsOf<AreaStatFieldsFragment>();
const columns = [
  field.lead('year'),
  field.count('residentPopulation'),
  field.count('partyMembers'),
  field.text('source'),
];

/** The area's figures by year, and the form to record a year's. */
export function AreaStatistics() {
  const translate = useTranslate();
  const area = useRecordContext<AreaFieldsFragment>();
  const mayRecord = useMayCreate();
  const [recording, setRecording] = useState(false);
  if (!area) return null;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
          {translate('resources.areaStats.replaces')}
        </Typography>
        {mayRecord && (
          <Button variant="contained" onClick={() => setRecording(true)}>
            {translate('resources.areaStats.record')}
          </Button>
        )}
      </Box>
      <ReferenceManyFieldBase
        reference="areaStats"
        target="areaId"
        sort={{ field: 'year', order: 'DESC' }}
        perPage={100}
      >
        <RelatedTable resource="areaStats" columns={columns} />
      </ReferenceManyFieldBase>
      {recording && <RecordStatisticDialog areaId={area.id} onClose={() => setRecording(false)} />}
    </>
  );
}
