import { ResourceList } from '../../shared/list/ResourceList';
import { teamFields } from './team.fields';

/** The district's teams. */
export function TeamList() {
  return (
    <ResourceList
      columns={teamFields}
      sort={{ field: 'name', order: 'ASC' }}
      bulkSteps={['suspend', 'resume', 'disband']}
    />
  );
}
