import { Link as MuiLink, Typography } from '@mui/material';
import { ReferenceManyFieldBase, useListContext, useRecordContext, useTranslate, type SortPayload } from 'react-admin';
import { Link } from 'react-router-dom';
import type { RecordField } from '../fields/record-field';
import type { AnyRecord } from '../record-path';
import { RelatedTable } from './RelatedTable';

interface Props {
  readonly resource: string;
  /** The filter of that resource's list that names the record on the page. */
  readonly target: string;
  readonly columns: readonly RecordField[];
  readonly sort: SortPayload;
  /** Which of them; all unless said. */
  readonly filter?: Readonly<Record<string, unknown>>;
}

const shown = 25;

/** The first records of another kind that belong to the one on the page, and the way to all of them. */
export function RelatedRecords({ resource, target, columns, sort, filter = {} }: Props) {
  return (
    <ReferenceManyFieldBase reference={resource} target={target} sort={sort} filter={filter} perPage={shown}>
      <RelatedTable resource={resource} columns={columns} />
      <AllOfThem resource={resource} target={target} filter={filter} />
    </ReferenceManyFieldBase>
  );
}

function AllOfThem({ resource, target, filter: also }: Pick<Props, 'resource' | 'target' | 'filter'>) {
  const translate = useTranslate();
  const record = useRecordContext<AnyRecord>();
  const { total = 0 } = useListContext();
  if (!record || total === 0) return null;
  const filter = encodeURIComponent(JSON.stringify({ ...also, [target]: record.id }));
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      <MuiLink component={Link} to={`/${resource}?filter=${filter}`} underline="hover">
        {translate('list.seeAll', { count: total })}
      </MuiLink>
    </Typography>
  );
}
