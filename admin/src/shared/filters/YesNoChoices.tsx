import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { plainWords } from '../fields/plain-words';
import type { EditorProps } from './FilterEditor';

/** Yes or no. */
export function YesNoChoices({ label, value, onChange, onDone }: EditorProps<'yesNo'>) {
  const translate = useTranslate();
  const choose = (answer: string): void => {
    onChange(answer === 'true');
    onDone();
  };
  return (
    <RadioGroup
      aria-label={label}
      value={value === undefined ? '' : plainWords(value)}
      onChange={(_, answer) => choose(answer)}
      sx={{ p: 1, pl: 2 }}
    >
      {['true', 'false'].map((answer) => (
        <FormControlLabel
          key={answer}
          value={answer}
          control={<Radio size="small" />}
          label={translate(`ra.boolean.${answer}`)}
        />
      ))}
    </RadioGroup>
  );
}
