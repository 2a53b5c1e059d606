import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Range } from '../../providers/filter-field';
import type { EditorProps } from './FilterEditor';

/** From one number to another, both included. */
export function CountRange({ value, onChange }: EditorProps<'counts'>) {
  const translate = useTranslate();
  const range = (value ?? {}) as Range;
  return (
    <Box sx={{ p: 1.5, width: 260, display: 'flex', gap: 1 }}>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={translate(`list.${end}`)}
          value={range[end] ?? ''}
          onChange={(event) => onChange({ ...range, [end]: event.target.value.replace(/\D/g, '') || undefined })}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      ))}
    </Box>
  );
}
