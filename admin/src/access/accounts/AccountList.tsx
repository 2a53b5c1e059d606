import { ResourceList } from '../../shared/list/ResourceList';
import { accountFields } from './account.fields';

/** Who can sign in, as far as the viewer reaches. */
export function AccountList() {
  return (
    <ResourceList
      columns={accountFields}
      sort={{ field: 'displayName', order: 'ASC' }}
      bulkSteps={['suspend', 'restore']}
    />
  );
}
