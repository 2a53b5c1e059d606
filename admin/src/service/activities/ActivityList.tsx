import { ResourceList } from '../../shared/list/ResourceList';
import { activityColumns } from './activity.fields';

/** The activities within the viewer's reach, the latest first. */
export function ActivityList() {
  return (
    <ResourceList
      columns={activityColumns}
      sort={{ field: 'startsAt', order: 'DESC' }}
      bulkSteps={['submit', 'approve', 'publish', 'lock']}
    />
  );
}
