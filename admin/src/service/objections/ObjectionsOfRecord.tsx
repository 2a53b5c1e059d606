import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { objectionColumns } from './objection.fields';

const told = new Set(['text', 'state', 'dueOn', 'raisedBy', 'raisedAt', 'answer']);
const columns = objectionColumns
  .filter(({ source }) => told.has(source))
  .map((column) => ({ ...column, lead: column.source === 'raisedAt' }))
  .toSorted((a, b) => Number(b.lead) - Number(a.lead));

/** The objections against the record on the page. They are raised by the button above. */
export function ObjectionsOfRecord() {
  return (
    <RelatedRecords
      resource="objections"
      target="recordId"
      columns={columns}
      sort={{ field: 'raisedAt', order: 'DESC' }}
    />
  );
}
