import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useInputParts, type FieldInputProps } from '../../shared/inputs/use-input-parts';
import { useAssignable, type Assignable } from './use-assignable';

/** The volunteer to assign, chosen by typing part of a name or number; or the one who was dragged here. */
export function VolunteerInput({ given, ...props }: FieldInputProps & { readonly given?: Assignable | undefined }) {
  const translate = useTranslate();
  const { field, shown } = useInputParts(props);
  const [chosen, setChosen] = useState<Assignable | null>(given ?? null);
  const [typed, setTyped] = useState('');
  const found = useAssignable(chosen && typed === wordsOf(chosen) ? '' : typed);
  return (
    <Autocomplete
      value={chosen}
      options={found}
      filterOptions={(options) => [...options]}
      getOptionLabel={wordsOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, volunteer) => {
        setChosen(volunteer);
        field.onChange(volunteer?.id ?? null);
      }}
      onBlur={field.onBlur}
      noOptionsText={translate('list.noOptions')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={shown.label}
          required={shown.required}
          error={shown.error}
          helperText={shown.helperText}
        />
      )}
    />
  );
}

function wordsOf({ name, number }: Assignable): string {
  return `${name} ${number}`;
}
