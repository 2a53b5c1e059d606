import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Several of a few values, each a box to tick. */
export function ChoicesInput({ choices, ...props }: Props) {
  const { field, shown } = useInputParts(props, { format: (value) => value ?? [], parse: (value) => value });
  const chosen = field.value as readonly string[];
  return (
    <FormControl component="fieldset" error={shown.error} disabled={shown.disabled}>
      <FormLabel component="legend" required={shown.required} sx={{ fontSize: '0.8125rem' }}>
        {shown.label}
      </FormLabel>
      <FormGroup row>
        {choices.map(({ value, label }, at) => (
          <FormControlLabel
            key={value}
            label={label}
            control={
              <Checkbox
                size="small"
                name={shown.name}
                checked={chosen.includes(value)}
                onChange={(_, checked) =>
                  field.onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
                onBlur={field.onBlur}
                {...(at === 0 && { slotProps: { input: { ref: shown.inputRef } } })}
              />
            }
          />
        ))}
      </FormGroup>
      {shown.helperText && <FormHelperText>{shown.helperText}</FormHelperText>}
    </FormControl>
  );
}
