import { Checkbox, TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { RecordField } from '../fields/record-field';
import { useFieldLabel } from '../fields/use-field-label';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';

/** The table's first row: select all of the page, and sort by what the API can sort by. */
export function TableHeadings({ columns }: { columns: readonly RecordField[] }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const { sortable } = useSlice().gateway.list;
  const { data = [], selectedIds, onSelect, sort, setSort } = useListContext<AnyRecord>();
  const ids = data.map(({ id }) => id);
  const chosen = ids.filter((id) => selectedIds.includes(id));
  const all = ids.length > 0 && chosen.length === ids.length;
  const others = selectedIds.filter((id) => !ids.includes(id));
  return (
    <TableHead>
      <TableRow>
        <TableCell padding="checkbox">
          <Checkbox
            size="small"
            checked={all}
            indeterminate={chosen.length > 0 && !all}
            onChange={() => onSelect(all ? others : [...others, ...ids])}
            slotProps={{ input: { 'aria-label': translate('ra.action.select_all') } }}
          />
        </TableCell>
        {columns.map(({ source, numeric }) => {
          const active = sort.field === source;
          const direction = sort.order === 'DESC' ? 'desc' : 'asc';
          return (
            <TableCell
              key={source}
              scope="col"
              align={numeric ? 'right' : 'left'}
              {...(active && { sortDirection: direction })}
            >
              {sortable.includes(source) ? (
                <TableSortLabel
                  active={active}
                  direction={active ? direction : 'asc'}
                  onClick={() => setSort({ field: source, order: active && direction === 'asc' ? 'DESC' : 'ASC' })}
                >
                  {label(source)}
                </TableSortLabel>
              ) : (
                label(source)
              )}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
