import { TextField } from '@mui/material';
import { useInputParts, type FieldInputProps } from './use-input-parts';

/** A calendar day, `YYYY-MM-DD`. */
export function DayInput(props: FieldInputProps) {
  const { field, shown } = useInputParts(props);
  return (
    <TextField
      {...shown}
      type="date"
      value={field.value as string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
