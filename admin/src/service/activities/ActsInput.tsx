import AddIcon from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { ActLine } from './ActLine';
import { useOpenFields } from './use-open-fields';

const blank = { title: '', performer: null, minutes: null };

/** The programme: acts can be added, taken out, and moved by buttons or by dragging. */
export function ActsInput() {
  const translate = useTranslate();
  const open = useOpenFields()('acts');
  const { fields, append, remove, move } = useFieldArray({ name: 'acts' });
  const [dragged, setDragged] = useState<number>();
  const [said, setSaid] = useState('');
  const moveTo = (from: number, to: number): void => {
    if (to < 0 || to >= fields.length || to === from) return;
    move(from, to);
    setSaid(translate('resources.activities.act.moved', { from: from + 1, to: to + 1 }));
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {fields.map((field, at) => (
        <ActLine
          key={field.id}
          at={at}
          last={at === fields.length - 1}
          open={open}
          onMove={(by) => moveTo(at, at + by)}
          onRemove={() => remove(at)}
          onDrag={() => setDragged(at)}
          onDrop={() => dragged !== undefined && moveTo(dragged, at)}
        />
      ))}
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {said}
      </Box>
      {open && (
        <Box>
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => append(blank)}>
            {translate('resources.activities.act.add')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
