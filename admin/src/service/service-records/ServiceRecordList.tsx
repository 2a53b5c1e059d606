import { ResourceList } from '../../shared/list/ResourceList';
import { serviceRecordColumns } from './service-record.fields';

/** The records within the viewer's reach, the latest first; what waits can be confirmed several at a time. */
export function ServiceRecordList() {
  return (
    <ResourceList
      columns={serviceRecordColumns}
      sort={{ field: 'servedOn', order: 'DESC' }}
      bulkSteps={['confirm', 'reject']}
    />
  );
}
