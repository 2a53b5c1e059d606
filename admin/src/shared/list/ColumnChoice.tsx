import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Checkbox, Divider, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordField } from '../fields/record-field';
import { useFieldLabel } from '../fields/use-field-label';
import { useShownColumns } from './use-shown-columns';

/** Which columns are shown; the one that names the record always is. */
export function ColumnChoice({ columns }: { columns: readonly RecordField[] }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [shown, toggle, reset] = useShownColumns(columns);
  const title = translate('ra.action.select_columns');
  return (
    <>
      <Tooltip title={title}>
        <IconButton
          size="small"
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-label={title}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
        >
          <ViewColumnIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {columns
          .filter(({ lead }) => !lead)
          .map((column) => (
            <MenuItem
              key={column.source}
              role="menuitemcheckbox"
              aria-checked={shown.includes(column)}
              onClick={() => toggle(column.source)}
              dense
            >
              <Checkbox
                edge="start"
                size="small"
                checked={shown.includes(column)}
                tabIndex={-1}
                sx={{ p: 0.5, mr: 0.5 }}
                slotProps={{ input: { 'aria-hidden': true, tabIndex: -1 } }}
              />
              <ListItemText>{label(column.source)}</ListItemText>
            </MenuItem>
          ))}
        <Divider component="li" />
        <MenuItem dense onClick={reset}>
          {translate('list.resetColumns')}
        </MenuItem>
      </Menu>
    </>
  );
}
