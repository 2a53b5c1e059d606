import { InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useInputParts, type FieldInputProps } from '../../shared/inputs/use-input-parts';

/** Degrees as they are typed: a comma counts as a point, everything else but digits is dropped. */
function degrees(typed: string): number | null {
  const text = typed.replace(/[,，。]/g, '.').replace(/[^\d.]/g, '');
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** An angle in degrees. What is being typed stays as typed, so that `113.` can become `113.6`. */
export function DegreeInput(props: FieldInputProps) {
  const { field, shown } = useInputParts(props, { format: (value) => value ?? null, parse: (value) => value });
  const value = field.value as number | null;
  const [typed, setTyped] = useState('');
  const shownText = degrees(typed) === value ? typed : (value ?? '');
  return (
    <TextField
      {...shown}
      value={shownText}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(degrees(event.target.value));
      }}
      onBlur={field.onBlur}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        input: { endAdornment: <InputAdornment position="end">°</InputAdornment> },
      }}
    />
  );
}
