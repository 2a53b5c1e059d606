import { Box, Paper, Typography } from '@mui/material';
import { useLocaleState, useRecordContext, useTranslate } from 'react-admin';
import type { RecordField } from '../fields/record-field';
import { useFieldLabel } from '../fields/use-field-label';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';

interface Props {
  readonly fields: readonly RecordField[];
  /** Key of a heading's words. */
  readonly title?: string;
}

/** A record's fields as terms with their values. */
export function FieldList({ fields, title }: Props) {
  const translate = useTranslate();
  const record = useRecordContext<AnyRecord>();
  const [locale] = useLocaleState();
  const { name: resource } = useSlice();
  const label = useFieldLabel();
  if (!record) return null;
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      {title && (
        <Typography component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {translate(title)}
        </Typography>
      )}
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: '14px 24px',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 1fr' },
        }}
      >
        {fields.map((field) => (
          <Box key={field.source} sx={field.wide ? { gridColumn: '1 / -1' } : {}}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.25 }}>
              {label(field.source)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: '0.9375rem' }} className={field.numeric ? 'figures' : undefined}>
              {field.render(record, { locale, resource })}
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
