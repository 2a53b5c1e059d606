import { Alert, Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { ImportFieldsFragment } from '../../generated/graphql';
import { messageOf } from '../../providers/server-error';
import { useAct } from '../../shared/steps/use-act';

/** Which field each column of the table fills. */
export function MappingForm({ record }: { readonly record: ImportFieldsFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { act, refusal, busy } = useAct(record, 'setMapping', () => undefined);
  const [mapping, setMapping] = useState(() => record.columns.map(({ field }) => field ?? null));
  const open = record.state === 'MAPPING' || record.state === 'CHECKED';
  const nameOf = ({ chinese, english }: ImportFieldsFragment['fields'][number]) =>
    locale === 'en' ? english : chinese;
  const lacking = record.fields.filter(({ key, required }) => required && !mapping.includes(key));
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        act({ mapping });
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 720 }}
    >
      {lacking.length > 0 && (
        <Alert severity="warning">
          {translate('resources.imports.lacking', { names: lacking.map(nameOf).join('、') })}
        </Alert>
      )}
      {refusal !== undefined && <Alert severity="error">{messageOf(refusal)}</Alert>}
      {record.columns.map(({ head }, at) => (
        <TextField
          key={`${head} ${String(at)}`}
          select
          fullWidth
          label={head || translate('resources.imports.columnNumber', { number: at + 1 })}
          value={mapping[at] ?? ''}
          disabled={!open}
          onChange={({ target }) =>
            setMapping(mapping.map((old, other) => (other === at ? target.value || null : old)))
          }
        >
          <MenuItem value="">{translate('resources.imports.leftOut')}</MenuItem>
          {record.fields.map((field) => (
            <MenuItem
              key={field.key}
              value={field.key}
              disabled={mapping.includes(field.key) && mapping[at] !== field.key}
            >
              {nameOf(field)}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {open && (
        <Box>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('resources.imports.saveMapping')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
