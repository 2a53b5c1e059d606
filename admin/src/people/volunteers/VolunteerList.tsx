import { ResourceList } from '../../shared/list/ResourceList';
import { volunteerFields } from './volunteer.fields';

const sort = { field: 'number', order: 'ASC' } as const;
const bulkSteps = ['submit', 'verify', 'activate', 'suspend', 'resume'];

/** The registry, as far as the viewer works with it. */
export function VolunteerList() {
  return <ResourceList columns={volunteerFields} sort={sort} bulkSteps={bulkSteps} />;
}
