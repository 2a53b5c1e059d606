import { ResourceList } from '../../shared/list/ResourceList';
import { stationFields } from './station.fields';

/** The district's stations. */
export function StationList() {
  return (
    <ResourceList
      columns={stationFields}
      sort={{ field: 'name', order: 'ASC' }}
      bulkSteps={['activate', 'suspend', 'resume', 'close']}
    />
  );
}
