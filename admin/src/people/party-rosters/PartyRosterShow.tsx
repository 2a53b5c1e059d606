import { Button, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { PartyRosterFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { useMayCreate } from '../../shared/list/ListHeader';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';
import { partyRosterEntryFields, partyRosterFields } from './party-roster.fields';
import { keepsRosters } from './keeps-rosters';

const overview = {
  name: 'overview',
  content: <FieldList fields={partyRosterFields.filter(({ source }) => source !== 'year')} />,
};
const entries = { name: 'entries', content: <RosterEntries /> };

/** One roster: its figures and, for administrators, who is on it. */
export function PartyRosterShow() {
  const viewer = useViewer();
  const tabs = viewer && keepsRosters(viewer) ? [overview, entries] : [overview];
  return <ShowPage subject="PartyRoster" actions={<MatchButton />} tabs={tabs} />;
}

function RosterEntries() {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('resources.partyRosters.entriesMeans')}
      </Typography>
      <RelatedRecords
        resource="partyRosterEntries"
        target="rosterId"
        columns={partyRosterEntryFields}
        sort={{ field: 'idLastFour', order: 'ASC' }}
      />
    </>
  );
}

function MatchButton() {
  const roster = useRecordContext<PartyRosterFieldsFragment>();
  const mayMatch = useMayCreate();
  return roster && mayMatch && roster.listed > 0 ? <MatchAgain roster={roster} /> : null;
}

function MatchAgain({ roster }: { roster: PartyRosterFieldsFragment }) {
  const translate = useTranslate();
  const { act, refusal, busy } = useAct(roster, 'match', () => undefined);
  return (
    <>
      <StepRefusal refusal={refusal} />
      <Button variant="outlined" disabled={busy} onClick={() => act({})}>
        {translate('resources.partyRosters.transitions.match')}
      </Button>
    </>
  );
}
