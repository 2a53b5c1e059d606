import { useStore } from 'react-admin';
import { ListBody, ResourceList } from '../../shared/list/ResourceList';
import { ViewSwitch } from '../../shared/list/ViewSwitch';
import { stationFields } from './station.fields';
import { StationMap } from './StationMap';

const views = ['asTable', 'asMap'] as const;
type View = (typeof views)[number];

/** The district's stations, as a table or on the map. */
export function StationList() {
  const [view, setView] = useStore<View>('menu.stations.view', 'asTable');
  return (
    <ResourceList
      columns={stationFields}
      sort={{ field: 'name', order: 'ASC' }}
      bulkSteps={['activate', 'suspend', 'resume', 'close']}
      actions={<ViewSwitch views={views} view={view} onChange={setView} />}
    >
      {view === 'asMap' ? <StationMap /> : <ListBody columns={stationFields} />}
    </ResourceList>
  );
}
