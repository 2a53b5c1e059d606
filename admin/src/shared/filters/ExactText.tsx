import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import type { EditorProps } from './FilterEditor';

/** One text; it counts once it has been entered whole, by Enter or by leaving the field. */
export function ExactText({ label, value, onChange, onDone }: EditorProps<'exact'>) {
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  const take = (): void => onChange(typed.trim() || undefined);
  return (
    <Box
      component="form"
      sx={{ p: 1.5, width: 280 }}
      onSubmit={(event) => {
        event.preventDefault();
        take();
        onDone();
      }}
    >
      <TextField
        label={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        autoFocus
      />
    </Box>
  );
}
