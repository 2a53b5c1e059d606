import { ResourceList } from '../../shared/list/ResourceList';
import { checkEventColumns } from './check-event.fields';

/** Every check-in and check-out within the viewer's reach, the latest first. */
export function CheckEventList() {
  return <ResourceList columns={checkEventColumns} sort={{ field: 'at', order: 'DESC' }} />;
}
