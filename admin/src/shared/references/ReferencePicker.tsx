import { Autocomplete, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useGetList, useGetManyAggregate, useTranslate } from 'react-admin';
import { nameOf } from '../../search/palette-hits';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { usePaused } from './use-paused';

interface Props {
  readonly resource: string;
  readonly label: ReactNode;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Narrows what is offered, in the words of the resource's filters. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly error?: boolean;
  readonly helperText?: ReactNode;
  readonly onBlur?: () => void;
}

const offered = 20;

/** Chooses one record of another kind by typing part of its name, or its pinyin initials. */
export function ReferencePicker(props: Props) {
  const {
    resource,
    label,
    value,
    onChange,
    filter = {},
    autoFocus = false,
    disabled = false,
    required = false,
  } = props;
  const translate = useTranslate();
  const slice = useSlice(resource);
  const [typed, setTyped] = useState('');
  const q = usePaused(typed);
  const { data: chosen } = useGetManyAggregate<AnyRecord>(
    resource,
    { ids: value ? [value] : [] },
    { enabled: value !== null },
  );
  const current = value === null ? null : (chosen?.[0] ?? null);
  const asked = current && q === nameOf(slice, current) ? '' : q;
  const { data: options = [], isFetching } = useGetList<AnyRecord>(resource, {
    filter: asked ? { ...filter, q: asked } : filter,
    pagination: { page: 1, perPage: offered },
  });
  return (
    <Autocomplete
      value={current}
      options={options}
      loading={isFetching}
      disabled={disabled}
      filterOptions={(found) => found}
      getOptionLabel={(record) => nameOf(slice, record)}
      getOptionKey={(record) => record.id}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, record) => onChange(record?.id ?? null)}
      noOptionsText={translate('list.noOptions')}
      loadingText={translate('ra.page.loading')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      {...(props.onBlur && { onBlur: props.onBlur })}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          autoFocus={autoFocus}
          required={required}
          error={props.error ?? false}
          helperText={props.helperText}
        />
      )}
    />
  );
}
