import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  readonly enumName: string;
  readonly values: readonly string[];
}

/** One value of an enum. An input that isn't required can be emptied. */
export function EnumInput({ enumName, values, ...props }: Props) {
  const translate = useTranslate();
  const { field, shown } = useInputParts(props);
  return (
    <TextField {...shown} select value={field.value as string} onChange={field.onChange} onBlur={field.onBlur}>
      {!shown.required && <MenuItem value="">{translate('form.clear')}</MenuItem>}
      {values.map((value) => (
        <MenuItem key={value} value={value}>
          {translate(`enums.${enumName}.${value}`, { _: value })}
        </MenuItem>
      ))}
    </TextField>
  );
}
