import { ResourceList } from '../../shared/list/ResourceList';
import { projectFields } from './project.fields';

/** The standing projects of the district's stations and teams. */
export function ProjectList() {
  return (
    <ResourceList
      columns={projectFields}
      sort={{ field: 'name', order: 'ASC' }}
      bulkSteps={['pause', 'resume', 'end']}
    />
  );
}
