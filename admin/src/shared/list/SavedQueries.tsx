import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import {
  Box,
  Divider,
  IconButton,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Popover,
  Tooltip,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useListContext, useResourceContext, useStore, useTranslate, type SortPayload } from 'react-admin';
import { useFilterValues } from './use-filter-values';
import { SaveQueryForm } from './SaveQueryForm';

/** Filters and an order that someone gave a name. */
export interface SavedQuery {
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: SortPayload;
}

/** Keeps the present filters and order under a name, in this browser, and brings them back. */
export function SavedQueries() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { sort, setFilters, setSort } = useListContext();
  const filterValues = useFilterValues();
  const [queries, setQueries] = useStore<readonly SavedQuery[]>(`${String(resource)}.savedQueries`, []);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const title = translate('ra.saved_queries.label');
  const filtered = Object.keys(filterValues).length > 0;
  const recall = ({ filter, sort: order }: SavedQuery): void => {
    setAnchor(null);
    setFilters(filter, {});
    setSort(order);
  };
  const keep = (name: string): void => {
    const others = queries.filter((query) => query.name !== name);
    setQueries([...others, { name, filter: filterValues, sort }]);
  };
  return (
    <>
      <Tooltip title={title}>
        <IconButton
          size="small"
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-label={title}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
        >
          <BookmarkIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': title, sx: { width: 280, border: 1, borderColor: 'divider' } },
        }}
      >
        {queries.length > 0 && (
          <List dense>
            {queries.map((query) => (
              <ListItem
                key={query.name}
                disablePadding
                secondaryAction={
                  <IconButton
                    edge="end"
                    size="small"
                    aria-label={translate('ra.saved_queries.remove_label_with_name', { name: query.name })}
                    onClick={() => setQueries(queries.filter((other) => other !== query))}
                  >
                    <DeleteIcon fontSize="small" />
                  </IconButton>
                }
              >
                <ListItemButton onClick={() => recall(query)}>
                  <ListItemText>{query.name}</ListItemText>
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        )}
        {queries.length > 0 && <Divider />}
        <Box sx={{ p: 1.5 }}>
          {filtered ? (
            <SaveQueryForm onSave={keep} />
          ) : (
            <Typography variant="body2" color="text.secondary">
              {translate('ra.saved_queries.help')}
            </Typography>
          )}
        </Box>
      </Popover>
    </>
  );
}
