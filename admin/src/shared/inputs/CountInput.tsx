import { InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  /** Key of the unit's words. */
  readonly unit?: string;
}

function wholeNumber(value: unknown): number | null {
  const digits = String(value).replace(/[^\d-]/g, '');
  return digits === '' || digits === '-' ? null : Number(digits);
}

/** A whole number: people, minutes, places. */
export function CountInput({ unit, ...props }: Props) {
  const translate = useTranslate();
  const { field, shown } = useInputParts(props, { parse: wholeNumber });
  return (
    <TextField
      {...shown}
      value={field.value as number | string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off' },
        input: { endAdornment: unit && <InputAdornment position="end">{translate(unit)}</InputAdornment> },
      }}
    />
  );
}
