import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { ChangeRoleButton } from './ChangeRoleButton';
import { membershipFacts, membershipTones } from './membership.fields';

const states: StateView = { enumName: 'MembershipState', tones: membershipTones, grave: ['refuse', 'end'] };

/** One membership: who, where, as what, and what happened to it. */
export function MembershipShow() {
  return (
    <ShowPage
      subject="TeamMembership"
      states={states}
      actions={<ChangeRoleButton />}
      tabs={[{ name: 'overview', content: <FieldList fields={membershipFacts} /> }]}
    />
  );
}
