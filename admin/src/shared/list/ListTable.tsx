import { Table, TableBody } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { RecordField } from '../fields/record-field';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { ListRow } from './ListRow';
import { SkeletonRows } from './SkeletonRows';
import { TableFrame } from './TableFrame';
import { TableHeadings } from './TableHeadings';

/** The list as a table; what is on screen while the next page loads stays, paler. */
export function ListTable({ columns }: { columns: readonly RecordField[] }) {
  const translate = useTranslate();
  const { data, isPending, isPlaceholderData, selectedIds, onToggleItem } = useListContext<AnyRecord>();
  const { name } = useSlice();
  const title = translate(`resources.${name}.name`, { smart_count: 2 });
  return (
    <TableFrame label={title} sx={{ opacity: isPlaceholderData ? 0.55 : 1 }}>
      <Table size="small" aria-label={title} aria-busy={isPending}>
        <TableHeadings columns={columns} />
        <TableBody>
          {isPending ? (
            <SkeletonRows columns={columns.length + 1} />
          ) : (
            data?.map((record) => (
              <ListRow
                key={record.id}
                record={record}
                columns={columns}
                selected={selectedIds.includes(record.id)}
                onToggle={() => onToggleItem(record.id)}
              />
            ))
          )}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
