import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, useListContext, type SortPayload } from 'react-admin';
import { FilterBar } from '../filters/FilterBar';
import { ExportMenu } from '../exports/ExportMenu';
import type { RecordField } from '../fields/record-field';
import { useSlice } from '../slices-context';
import { BulkBar } from './BulkBar';
import { ColumnChoice } from './ColumnChoice';
import { EmptyList } from './EmptyList';
import { ListCards } from './ListCards';
import { ListFailure } from './ListFailure';
import { ListHeader } from './ListHeader';
import { ListPagination } from './ListPagination';
import { ListTable } from './ListTable';
import { SavedQueries } from './SavedQueries';
import { useShownColumns } from './use-shown-columns';

interface Props {
  /** The columns, in order; also the lines of a card on the phone, and of the export. */
  readonly columns: readonly RecordField[];
  readonly sort: SortPayload;
  /** Filters that hold until someone changes them. */
  readonly startFilter?: Readonly<Record<string, unknown>>;
  /** Steps of the state machine that can be taken on several records at once. */
  readonly bulkSteps?: readonly string[];
  /** More buttons beside "new". */
  readonly actions?: ReactNode;
  /** Another view of the same list, such as a tree or a map; it reads react-admin's list context. */
  readonly children?: ReactNode;
}

const firstPage = 25;

/** The page of a resource's list: filters, columns, saved queries, sort, pages, bulk steps and export. */
export function ResourceList({ columns, sort, startFilter = {}, bulkSteps = [], actions, children }: Props) {
  return (
    <ListBase sort={sort} perPage={firstPage} filterDefaultValues={startFilter} exporter={false} empty={false}>
      <ListHeader actions={actions} />
      <ListTools columns={columns} />
      <BulkBar columns={columns} steps={bulkSteps} />
      {children ?? <ListBody columns={columns} />}
    </ListBase>
  );
}

function ListTools({ columns }: { columns: readonly RecordField[] }) {
  const { list } = useSlice().gateway;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'center' }}>
      <FilterBar fields={list.filters} />
      <Box sx={{ display: 'flex', gap: 0.5, ml: 'auto' }}>
        <SavedQueries />
        <ColumnChoice columns={columns} />
        <ExportMenu columns={columns} />
      </Box>
    </Box>
  );
}

/** Table, or cards on a phone, or what to say instead. */
export function ListBody({ columns }: { columns: readonly RecordField[] }) {
  const { error, isPending, total } = useListContext();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [shown] = useShownColumns(columns);
  if (error) return <ListFailure />;
  if (!isPending && total === 0) return <EmptyList />;
  return (
    <>
      {narrow ? <ListCards columns={shown} /> : <ListTable columns={shown} />}
      <ListPagination />
    </>
  );
}
