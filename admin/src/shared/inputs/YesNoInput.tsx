import { FormControl, FormControlLabel, FormHelperText, Switch } from '@mui/material';
import { useInputParts, type FieldInputProps } from './use-input-parts';

/** Yes or no. */
export function YesNoInput(props: FieldInputProps) {
  const { field, shown } = useInputParts(props, { format: (value) => value === true, parse: (value) => value });
  return (
    <FormControl error={shown.error} disabled={shown.disabled}>
      <FormControlLabel
        label={shown.label}
        control={
          <Switch
            name={shown.name}
            checked={field.value === true}
            onChange={(_, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: shown.inputRef } }}
          />
        }
      />
      {shown.helperText && <FormHelperText>{shown.helperText}</FormHelperText>}
    </FormControl>
  );
}
