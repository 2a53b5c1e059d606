import { Box, Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { OrganisationFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { keepsRosters } from './keeps-rosters';
import { partyRosterFields } from './party-roster.fields';

const columns = partyRosterFields.filter(({ hidden, source }) => !hidden && source !== 'organisation');

/** The rosters of the Party branch on the page. */
export function OrganisationRosters() {
  const translate = useTranslate();
  const viewer = useViewer();
  const organisation = useRecordContext<OrganisationFieldsFragment>();
  const mayRecord = organisation?.kind === 'PARTY_BRANCH' && viewer && keepsRosters(viewer);
  return (
    <>
      {mayRecord && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button component={Link} to={`/partyRosters/create?organisationId=${organisation.id}`} variant="contained">
            {translate('shell.newRecord', { name: translate('resources.partyRosters.name', { smart_count: 1 }) })}
          </Button>
        </Box>
      )}
      <RelatedRecords
        resource="partyRosters"
        target="organisationId"
        columns={columns}
        sort={{ field: 'year', order: 'DESC' }}
      />
    </>
  );
}
