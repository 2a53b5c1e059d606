import { useStore } from 'react-admin';
import { ListBody, ResourceList } from '../../shared/list/ResourceList';
import { useFilterValues } from '../../shared/list/use-filter-values';
import { ViewSwitch } from '../../shared/list/ViewSwitch';
import { areaFields } from './area.fields';
import { AreaTreeTable } from './AreaTreeTable';

const views = ['asTree', 'asTable'] as const;
type View = (typeof views)[number];

/** The district's areas, as the tree they are or as a table. */
export function AreaList() {
  const [view, setView] = useStore<View>('menu.areas.view', 'asTree');
  return (
    <ResourceList
      columns={areaFields}
      sort={{ field: 'code', order: 'ASC' }}
      actions={<ViewSwitch views={views} view={view} onChange={setView} />}
    >
      <TreeOrTable view={view} />
    </ResourceList>
  );
}

/** The tree shows all there is, so a filter turns to the table. */
function TreeOrTable({ view }: { view: View }) {
  const filtered = Object.keys(useFilterValues()).length > 0;
  return view === 'asTree' && !filtered ? <AreaTreeTable /> : <ListBody columns={areaFields} />;
}
