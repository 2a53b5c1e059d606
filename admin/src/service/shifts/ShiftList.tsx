import { ResourceList } from '../../shared/list/ResourceList';
import { shiftColumns } from './shift.fields';

/** The shifts within the viewer's reach, the latest first. */
export function ShiftList() {
  return <ResourceList columns={shiftColumns} sort={{ field: 'startsAt', order: 'DESC' }} />;
}
