import { ResourceList } from '../../shared/list/ResourceList';
import { refusedCheckColumns } from './check-event.fields';

/** What devices handed in and a rule refused, the latest first. */
export function RefusedCheckList() {
  return <ResourceList columns={refusedCheckColumns} sort={{ field: 'receivedAt', order: 'DESC' }} />;
}
