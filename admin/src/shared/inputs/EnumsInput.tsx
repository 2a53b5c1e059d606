import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { listComma } from '../fields/list-comma';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  readonly enumName: string;
  readonly values: readonly string[];
  /** At most so many. */
  readonly most?: number;
}

/** Several values of an enum. */
export function EnumsInput({ enumName, values, most = values.length, ...props }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = (value: string): string => translate(`enums.${enumName}.${value}`, { _: value });
  const shortly = (all: readonly string[]): string => all.map(words).join(listComma(locale));
  const { field, shown } = useInputParts(props, { format: (value) => value ?? [], parse: (value) => value });
  const chosen = field.value as string[];
  return (
    <TextField
      {...shown}
      select
      value={chosen}
      onChange={field.onChange}
      onBlur={field.onBlur}
      slotProps={{ select: { multiple: true, renderValue: (value) => shortly(value as string[]) } }}
    >
      {values.map((value) => (
        <MenuItem key={value} value={value} dense disabled={!chosen.includes(value) && chosen.length >= most}>
          <Checkbox size="small" checked={chosen.includes(value)} tabIndex={-1} sx={{ p: 0.5, mr: 0.5 }} />
          <ListItemText>{words(value)}</ListItemText>
        </MenuItem>
      ))}
    </TextField>
  );
}
