import { Box, Paper, Skeleton, Typography } from '@mui/material';
import { useListContext, useLocaleState, useTranslate } from 'react-admin';
import type { RecordField } from '../fields/record-field';
import { RecordLink } from '../fields/RecordLink';
import { useFieldLabel } from '../fields/use-field-label';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';

/** The list on a phone: a card for each record, its fields as lines. */
export function ListCards({ columns }: { columns: readonly RecordField[] }) {
  const translate = useTranslate();
  const { data, isPending } = useListContext<AnyRecord>();
  const { name } = useSlice();
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  return (
    <Box
      component="ul"
      aria-label={translate(`resources.${name}.name`, { smart_count: 2 })}
      sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}
    >
      {data?.map((record) => (
        <Paper key={record.id} component="li" variant="outlined" sx={{ p: 1.5 }}>
          <ListCard record={record} columns={columns} />
        </Paper>
      ))}
    </Box>
  );
}

function ListCard({ record, columns }: { record: AnyRecord; columns: readonly RecordField[] }) {
  const [locale] = useLocaleState();
  const { name: resource } = useSlice();
  const label = useFieldLabel();
  const around = { locale, resource };
  const lead = columns.filter((column) => column.lead);
  const lines = columns.filter((column) => !column.lead);
  return (
    <>
      <Typography component="div" sx={{ fontWeight: 600, mb: 0.75 }}>
        {lead.map((column) => (
          <RecordLink key={column.source} resource={resource} id={record.id}>
            {column.render(record, around)}
          </RecordLink>
        ))}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(5em, auto) 1fr',
          gap: '2px 12px',
          fontSize: '0.875rem',
        }}
      >
        {lines.map((column) => (
          <Box key={column.source} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label(column.source)}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {column.render(record, around)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
