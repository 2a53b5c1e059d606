import { TextField } from '@mui/material';
import { useInputParts, type FieldInputProps } from '../../shared/inputs/use-input-parts';
import { clockWords } from './policy-figures';

function minuteOf(text: unknown): number | null {
  const [hours, minutes] = String(text).split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}

/** A time of day, kept as minutes from midnight. */
export function ClockInput(props: FieldInputProps) {
  const { field, shown } = useInputParts(props, {
    format: (value) => (typeof value === 'number' ? clockWords(value) : ''),
    parse: minuteOf,
  });
  return (
    <TextField
      {...shown}
      type="time"
      value={field.value as string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
