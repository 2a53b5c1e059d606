import { useRecordContext } from 'react-admin';
import type { ImportFieldsFragment } from '../../generated/graphql';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { importTones } from './import.fields';
import { ImportOverview } from './ImportOverview';
import { ImportRows } from './ImportRows';
import { MappingForm } from './MappingForm';
import { RunImportDialog } from './RunImportDialog';

const states: StateView = {
  enumName: 'ImportState',
  tones: importTones,
  grave: ['undo', 'discard'],
  dialogs: { run: RunImportDialog },
};

/** One import: its columns, what each row would do, how far it is, and what became of it. */
export function ImportShow() {
  return (
    <ShowPage
      subject="Import"
      states={states}
      tabs={[
        { name: 'overview', content: <ImportOverview /> },
        { name: 'mapping', content: <Mapping /> },
        { name: 'rows', content: <Rows /> },
      ]}
    />
  );
}

function Mapping() {
  const record = useRecordContext<ImportFieldsFragment>();
  return record ? <MappingForm key={record.version} record={record} /> : null;
}

function Rows() {
  const record = useRecordContext<ImportFieldsFragment>();
  return record ? <ImportRows record={record} /> : null;
}
