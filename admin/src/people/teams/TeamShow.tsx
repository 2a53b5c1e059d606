import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { JoinCodeNotice } from './JoinCodeNotice';
import { JoinPolicyButton } from './JoinPolicyButton';
import { teamFields, teamTones } from './team.fields';

const states: StateView = { enumName: 'TeamState', tones: teamTones, grave: ['suspend', 'disband'] };
const facts = teamFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One team: what it is, who leads it, how one joins, and what happened to it. */
export function TeamShow() {
  return (
    <ShowPage
      subject="Team"
      states={states}
      actions={<JoinPolicyButton />}
      tabs={[{ name: 'overview', content: <TeamOverview /> }]}
    />
  );
}

function TeamOverview() {
  return (
    <>
      <JoinCodeNotice />
      <FieldList fields={facts} />
    </>
  );
}
