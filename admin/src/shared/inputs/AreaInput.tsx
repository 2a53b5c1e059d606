import { Box, Popover, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AreaTree } from '../areas/AreaTree';
import type { TreeArea } from '../areas/area-tree';
import { useAllAreas } from '../areas/use-all-areas';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  readonly isChoosable?: (area: TreeArea) => boolean;
}

/** The id of an area, chosen in the tree. */
export function AreaInput({ isChoosable, ...props }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLDivElement | null>(null);
  const [open, setOpen] = useState(false);
  const { field, shown } = useInputParts(props);
  const { data: areas = [] } = useAllAreas();
  const id = (field.value as string) || null;
  const name = areas.find((area) => area.id === id)?.name ?? '';
  const opens = !shown.disabled;
  return (
    <>
      <TextField
        {...shown}
        ref={setAnchor}
        value={name}
        placeholder={translate('form.chooseArea')}
        onBlur={field.onBlur}
        onClick={() => opens && setOpen(true)}
        onKeyDown={(event) => {
          if (!opens || !['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
          event.preventDefault();
          setOpen(true);
        }}
        slotProps={{
          htmlInput: { readOnly: true, role: 'combobox', 'aria-haspopup': 'tree', 'aria-expanded': open },
          inputLabel: name ? { shrink: true } : {},
        }}
        sx={{ '& input': { cursor: opens ? 'pointer' : 'default' } }}
      />
      <Popover
        open={open && anchor !== null}
        anchorEl={anchor}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': shown.label, sx: { border: 1, borderColor: 'divider' } } }}
      >
        <Box sx={{ width: 320, maxHeight: 380, overflowY: 'auto', py: 0.5 }}>
          <AreaTree
            label={shown.label}
            value={id}
            {...(isChoosable && { isChoosable })}
            onChange={(chosen) => {
              field.onChange(chosen);
              setOpen(false);
            }}
          />
        </Box>
      </Popover>
    </>
  );
}
