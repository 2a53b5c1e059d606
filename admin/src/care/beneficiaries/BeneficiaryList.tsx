import { ResourceList } from '../../shared/list/ResourceList';
import { beneficiaryFields } from './beneficiary.fields';

const sort = { field: 'code', order: 'ASC' } as const;

/** Those who are helped, masked. */
export function BeneficiaryList() {
  return <ResourceList columns={beneficiaryFields} sort={sort} bulkSteps={['pause', 'resume', 'end']} />;
}
