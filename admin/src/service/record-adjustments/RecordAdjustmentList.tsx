import { ResourceList } from '../../shared/list/ResourceList';
import { recordAdjustmentColumns } from './record-adjustment.fields';

/** The adjustments within the viewer's reach, the latest first; what waits can be approved several at a time. */
export function RecordAdjustmentList() {
  return (
    <ResourceList
      columns={recordAdjustmentColumns}
      sort={{ field: 'askedAt', order: 'DESC' }}
      bulkSteps={['approve', 'refuse']}
    />
  );
}
