import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EditorProps } from './FilterEditor';

/** Any of an enum's values. */
export function EnumChoices({ field, label, value, onChange }: EditorProps<'anyOf'>) {
  const translate = useTranslate();
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (one: string): void =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <FormGroup
      role="group"
      aria-label={label}
      sx={{ p: 1, pl: 2, maxHeight: 360, overflowY: 'auto', flexWrap: 'nowrap' }}
    >
      {field.values.map((one, at) => (
        <FormControlLabel
          key={one}
          control={
            <Checkbox
              size="small"
              autoFocus={at === 0}
              checked={chosen.includes(one)}
              onChange={() => toggle(one)}
              sx={{ py: 0.5 }}
            />
          }
          label={translate(`enums.${field.enumName}.${one}`, { _: one })}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      ))}
    </FormGroup>
  );
}
