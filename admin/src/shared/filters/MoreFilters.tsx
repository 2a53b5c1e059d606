import AddIcon from '@mui/icons-material/Add';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FilterField } from '../../providers/filter-field';
import { useFieldLabel } from '../fields/use-field-label';

/** The filters that are not in use, to choose from. */
export function MoreFilters({
  fields,
  onChoose,
}: {
  fields: readonly FilterField[];
  onChoose: (source: string) => void;
}) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (fields.length === 0) return null;
  return (
    <>
      <Button
        startIcon={<AddIcon />}
        color="inherit"
        sx={{ color: 'text.secondary' }}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('list.moreFilters')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {fields.map(({ source }) => (
          <MenuItem
            key={source}
            dense
            onClick={() => {
              setAnchor(null);
              onChoose(source);
            }}
          >
            {label(source)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
