import { Checkbox, TableCell, TableRow } from '@mui/material';
import type { MouseEvent } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { RecordField } from '../fields/record-field';
import { RecordLink } from '../fields/RecordLink';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { nameOf } from '../../search/palette-hits';

interface Props {
  readonly record: AnyRecord;
  readonly columns: readonly RecordField[];
  readonly selected: boolean;
  readonly onToggle: () => void;
}

/** Whether a click was meant for something inside the row, or selects text. */
function isElsewhere(event: MouseEvent): boolean {
  const target = event.target as HTMLElement;
  return target.closest('a, button, input, label') !== null || (getSelection()?.toString() ?? '') !== '';
}

/** One record. The mouse may click anywhere on it; the keyboard has the link in the cell that names it. */
export function ListRow({ record, columns, selected, onToggle }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const slice = useSlice();
  const opens = slice.show ?? slice.edit;
  const leaf = slice.show ? '/show' : '';
  const open = (event: MouseEvent): void => {
    if (opens && !isElsewhere(event)) void navigate(`/${slice.name}/${encodeURIComponent(record.id)}${leaf}`);
  };
  return (
    <TableRow
      hover
      selected={selected}
      onClick={open}
      sx={{ cursor: opens ? 'pointer' : 'default', '&:last-child > *': { borderBottom: 0 } }}
    >
      <TableCell padding="checkbox">
        <Checkbox
          size="small"
          checked={selected}
          onChange={onToggle}
          slotProps={{ input: { 'aria-label': translate('list.selectRecord', { name: nameOf(slice, record) }) } }}
        />
      </TableCell>
      {columns.map((column) => {
        const cell = column.render(record, { locale, resource: slice.name });
        return column.lead ? (
          <TableCell key={column.source} component="th" scope="row" sx={{ fontWeight: 500 }}>
            <RecordLink resource={slice.name} id={record.id}>
              {cell}
            </RecordLink>
          </TableCell>
        ) : (
          <TableCell key={column.source} align={column.numeric ? 'right' : 'left'}>
            {cell}
          </TableCell>
        );
      })}
    </TableRow>
  );
}
