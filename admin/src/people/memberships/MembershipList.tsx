import { ResourceList } from '../../shared/list/ResourceList';
import { membershipFields } from './membership.fields';

/** Who is in which team, and who waits for an answer. */
export function MembershipList() {
  return (
    <ResourceList
      columns={membershipFields}
      sort={{ field: 'requestedAt', order: 'DESC' }}
      bulkSteps={['agree', 'refuse', 'end']}
    />
  );
}
