import { TextField } from '@mui/material';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  /** Lines shown at least; more than one makes it a text of several lines. */
  readonly lines?: number;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  readonly autoComplete?: string;
}

/** A text. */
export function TextInput({ lines = 1, maxLength, inputMode, autoComplete = 'off', ...props }: Props) {
  const { field, shown } = useInputParts(props);
  return (
    <TextField
      {...shown}
      value={field.value as string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      {...(lines > 1 && { multiline: true, minRows: lines })}
      slotProps={{ htmlInput: { maxLength, inputMode, autoComplete } }}
    />
  );
}
