import { Box, Tab, TablePagination, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RowOutcome, type ImportFieldsFragment } from '../../generated/graphql';
import { ImportRowTable } from './ImportRowTable';
import { rowsAPage, useImportRows } from './use-import-rows';

/** An import's rows, sorted by what they would do. */
export function ImportRows({ record }: { readonly record: ImportFieldsFragment }) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<RowOutcome | ''>('');
  const [at, setAt] = useState(0);
  const { rows, total } = useImportRows(record, outcome, at);
  const counted = new Map(record.outcomes.map(({ outcome: sort, count }) => [sort, count]));
  const all = record.outcomes.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <Typography color="text.secondary">{translate('resources.imports.noRows')}</Typography>;
  const words = (sort: RowOutcome): string =>
    `${translate(`enums.RowOutcome.${sort}`)} ${(counted.get(sort) ?? 0).toLocaleString()}`;
  return (
    <Box>
      <Tabs
        value={outcome}
        variant="scrollable"
        aria-label={translate('resources.imports.preview')}
        onChange={(_, chosen: RowOutcome | '') => {
          setOutcome(chosen);
          setAt(0);
        }}
      >
        <Tab value="" label={`${translate('resources.imports.all')} ${all.toLocaleString()}`} />
        {Object.values(RowOutcome)
          .filter((sort) => counted.has(sort))
          .map((sort) => (
            <Tab key={sort} value={sort} label={words(sort)} />
          ))}
      </Tabs>
      <ImportRowTable heads={record.columns.map(({ head }) => head)} rows={rows} />
      <TablePagination
        component="div"
        count={total}
        page={at}
        onPageChange={(_, page) => setAt(page)}
        rowsPerPage={rowsAPage}
        rowsPerPageOptions={[rowsAPage]}
      />
    </Box>
  );
}
