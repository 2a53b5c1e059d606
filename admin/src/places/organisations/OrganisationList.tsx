import { ResourceList } from '../../shared/list/ResourceList';
import { organisationFields } from './organisation.fields';

/** The district's organisations. */
export function OrganisationList() {
  return (
    <ResourceList columns={organisationFields} sort={{ field: 'name', order: 'ASC' }} bulkSteps={['close', 'reopen']} />
  );
}
