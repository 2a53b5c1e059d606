import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { FilterField } from '../../providers/filter-field';
import { FilterChip } from './FilterChip';
import { MoreFilters } from './MoreFilters';
import { SearchBox } from './SearchBox';
import { useFilterValues } from '../list/use-filter-values';
import { isSet, without } from './filter-values';

/** A list's filters: the search, the pinned ones and those in use; the rest waits behind "more". */
export function FilterBar({ fields }: { fields: readonly FilterField[] }) {
  const translate = useTranslate();
  const { setFilters } = useListContext();
  const values = useFilterValues();
  const [added, setAdded] = useState<readonly string[]>([]);
  const change = (source: string, value: unknown): void =>
    setFilters(isSet(value) ? { ...values, [source]: value } : without(values, source), {});

  const chips = fields.filter(({ kind }) => kind !== 'text');
  const shown = chips.filter(({ source, pinned }) => pinned || isSet(values[source]) || added.includes(source));
  const search = fields.find(({ kind }) => kind === 'text');
  return (
    <Box
      role="search"
      aria-label={translate('list.filters')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        flex: { xs: '1 1 100%', sm: 1 },
        minWidth: 0,
      }}
    >
      {search && <SearchBox value={values[search.source]} onChange={(value) => change(search.source, value)} />}
      {shown.map((field) => (
        <FilterChip
          key={field.source}
          field={field}
          value={values[field.source]}
          onChange={(value) => change(field.source, value)}
          startsOpen={added.at(-1) === field.source && !isSet(values[field.source])}
        />
      ))}
      <MoreFilters
        fields={chips.filter((field) => !shown.includes(field))}
        onChoose={(source) => setAdded([...added, source])}
      />
      {Object.keys(values).length > 0 && (
        <Button
          color="inherit"
          sx={{ color: 'text.secondary' }}
          onClick={() => {
            setAdded([]);
            setFilters({}, {});
          }}
        >
          {translate('list.clearFilters')}
        </Button>
      )}
    </Box>
  );
}
