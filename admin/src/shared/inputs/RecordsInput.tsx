import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetManyAggregate, useTranslate } from 'react-admin';
import { nameOf } from '../../search/palette-hits';
import type { AnyRecord } from '../record-path';
import { usePaused } from '../references/use-paused';
import { useSlice } from '../slices-context';
import { useInputParts, type FieldInputProps } from './use-input-parts';

interface Props extends FieldInputProps {
  readonly resource: string;
  readonly filter?: Readonly<Record<string, unknown>>;
}

const offered = 20;

/** The ids of several records of another kind, chosen by typing part of their names. */
export function RecordsInput({ resource, filter = {}, ...props }: Props) {
  const translate = useTranslate();
  const slice = useSlice(resource);
  const { field, shown } = useInputParts(props, { format: (value) => value ?? [], parse: (value) => value });
  const ids = field.value as string[];
  const [typed, setTyped] = useState('');
  const q = usePaused(typed);
  const { data: known = [] } = useGetManyAggregate<AnyRecord>(resource, { ids }, { enabled: ids.length > 0 });
  const { data: options = [], isFetching } = useGetList<AnyRecord>(resource, {
    filter: q ? { ...filter, q } : filter,
    pagination: { page: 1, perPage: offered },
  });
  const chosen = ids.map((id) => known.find((record) => record.id === id)).filter((record) => record !== undefined);
  const { inputRef, label, error, helperText, required, disabled, name } = shown;
  return (
    <Autocomplete
      multiple
      disabled={disabled}
      value={chosen}
      options={options}
      loading={isFetching}
      filterOptions={(found) => found}
      getOptionLabel={(record) => nameOf(slice, record)}
      getOptionKey={(record) => record.id}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, records) => field.onChange(records.map((record) => record.id))}
      onBlur={field.onBlur}
      noOptionsText={translate('list.noOptions')}
      loadingText={translate('ra.page.loading')}
      renderInput={(params) => (
        <TextField
          {...params}
          name={name}
          inputRef={inputRef}
          label={label}
          error={error}
          helperText={helperText}
          required={required}
        />
      )}
    />
  );
}
