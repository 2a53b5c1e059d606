import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useStore, useTranslate } from 'react-admin';
import { ListBody, ResourceList } from '../../shared/list/ResourceList';
import { useFilterValues } from '../../shared/list/use-filter-values';
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
      actions={<ViewSwitch view={view} onChange={setView} />}
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

function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup size="small" exclusive value={view} onChange={(_, next: View | null) => next && onChange(next)}>
      {views.map((one) => (
        <ToggleButton key={one} value={one} sx={{ py: 0.5, px: 1.5, textTransform: 'none', color: 'text.secondary' }}>
          {translate(`resources.areas.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
