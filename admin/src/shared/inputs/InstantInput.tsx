import { InputAdornment, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { instantOf, wallTime } from '../time/shanghai';
import { useInputParts, type FieldInputProps } from './use-input-parts';

/** An instant, typed on Shanghai's clock wherever the browser is. */
export function InstantInput(props: FieldInputProps) {
  const translate = useTranslate();
  const { field, shown } = useInputParts(props, {
    format: (value) => (typeof value === 'string' && value !== '' ? wallTime(value) : ''),
    parse: (value) => (typeof value === 'string' && value !== '' ? instantOf(value) : null),
  });
  return (
    <TextField
      {...shown}
      type="datetime-local"
      value={field.value as string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      slotProps={{
        inputLabel: { shrink: true },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Typography variant="caption" color="text.secondary">
                {translate('form.time')}
              </Typography>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
