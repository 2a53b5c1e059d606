import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useFilterValues } from './use-filter-values';
import { useSlice } from '../slices-context';
import { NewRecordButton, useMayCreate } from './ListHeader';

/** In place of an empty list: why it is empty, and the next step. */
export function EmptyList() {
  const translate = useTranslate();
  const { name } = useSlice();
  const { setFilters } = useListContext();
  const mayCreate = useMayCreate();
  const filtered = Object.keys(useFilterValues()).length > 0;
  const words = filtered
    ? translate('ra.navigation.no_filtered_results', { name: translate(`resources.${name}.name`, { smart_count: 2 }) })
    : translate(`resources.${name}.empty`);
  return (
    <Box
      sx={{
        textAlign: 'center',
        py: 8,
        px: 2,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Typography color="text.secondary" sx={{ mb: 2.5, maxWidth: 480, mx: 'auto' }}>
        {words}
      </Typography>
      {filtered && (
        <Button variant="outlined" onClick={() => setFilters({}, {})}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      )}
      {!filtered && mayCreate && <NewRecordButton />}
    </Box>
  );
}
