import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { EditorProps } from './FilterEditor';

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly values: readonly string[];
  readonly words: (value: string) => string;
  readonly onChange: (value: unknown) => void;
}

/** Any of an enum's values. */
export function EnumChoices({ field, ...props }: EditorProps<'anyOf'>) {
  const translate = useTranslate();
  const words = (one: string): string => translate(`enums.${field.enumName}.${one}`, { _: one });
  return <CheckedChoices {...props} values={field.values} words={words} />;
}

/** Any of some texts that the field itself has words for. */
export function TextChoices({ field, ...props }: EditorProps<'choices'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = (one: string): string => field.words(one, { translate, locale });
  return <CheckedChoices {...props} values={field.values} words={words} />;
}

function CheckedChoices({ label, value, values, words, onChange }: Props) {
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (one: string): void =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <FormGroup
      role="group"
      aria-label={label}
      sx={{ p: 1, pl: 2, maxHeight: 360, overflowY: 'auto', flexWrap: 'nowrap' }}
    >
      {values.map((one, at) => (
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
          label={words(one)}
          slotProps={{ typography: { variant: 'body2' } }}
        />
      ))}
    </FormGroup>
  );
}
