import { Box, MenuItem, Pagination, Select, Typography } from '@mui/material';
import { useId } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const sizes = [10, 25, 50, 100];
/** The API skips at most this many rows. */
const furthest = 10_000;

/** How many pages can be jumped to. */
export function reachablePages(total: number, perPage: number): number {
  return Math.min(Math.ceil(total / perPage), Math.floor(furthest / perPage) + 1);
}

/** Which records are shown of how many, and the way to the others. */
export function ListPagination() {
  const translate = useTranslate();
  const sizeId = useId();
  const { page, perPage, total = 0, setPage, setPerPage, isPending } = useListContext();
  if (isPending) return null;
  const pages = reachablePages(total, perPage);
  const range = { offsetBegin: (page - 1) * perPage + 1, offsetEnd: Math.min(page * perPage, total), total };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1.5, color: 'text.secondary' }}>
      <Typography variant="body2" className="figures" role="status">
        {translate('ra.navigation.page_range_info', range)}
      </Typography>
      <Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" component="span" id={sizeId}>
          {translate('ra.navigation.page_rows_per_page')}
        </Typography>
        <Select
          size="small"
          value={perPage}
          onChange={(event) => setPerPage(event.target.value)}
          labelId={sizeId}
          sx={{ fontSize: '0.875rem', '& .MuiSelect-select': { py: 0.5 } }}
        >
          {sizes.map((size) => (
            <MenuItem key={size} value={size}>
              {size}
            </MenuItem>
          ))}
        </Select>
      </Box>
      {pages > 1 && (
        <Pagination
          sx={{ ml: { sm: 'auto' } }}
          size="small"
          count={pages}
          page={page}
          onChange={(_, next) => setPage(next)}
          shape="rounded"
          getItemAriaLabel={(type, number) =>
            translate(type === 'page' ? 'ra.navigation.page' : `ra.navigation.${type}`, { page: number })
          }
          aria-label={translate('list.pages')}
        />
      )}
      {total > furthest && <Typography variant="caption">{translate('list.furthest')}</Typography>}
    </Box>
  );
}
