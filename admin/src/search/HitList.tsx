import { Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import type { HitGroup } from './palette-hits';

interface Props {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  readonly chosen: string | undefined;
  readonly onOpen: (path: string) => void;
}

/** What was found, by kind. The field above keeps the focus and names the chosen line. */
export function HitList({ id, groups, chosen, onOpen }: Props) {
  const translate = useTranslate();
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  return (
    <Box
      id={id}
      role="listbox"
      aria-label={translate('shell.search')}
      sx={{ overflowY: 'auto', maxHeight: '60vh', py: 0.5 }}
    >
      {groups.map((group) => (
        <Box key={group.key} role="group" aria-labelledby={`${id}-${group.key}-heading`} sx={{ pb: 0.5 }}>
          <Typography
            id={`${id}-${group.key}-heading`}
            variant="caption"
            color="text.secondary"
            component="div"
            sx={{ px: 2, py: 0.5, fontWeight: 600 }}
          >
            {group.heading}
          </Typography>
          {group.hits.map((hit) => (
            <Box
              key={hit.key}
              id={`${id}-${hit.key}`}
              role="option"
              aria-selected={hit.key === chosen}
              onClick={() => onOpen(hit.path)}
              sx={{
                px: 2,
                py: 0.75,
                cursor: 'pointer',
                display: 'flex',
                gap: 1.5,
                alignItems: 'baseline',
                '&:hover': { bgcolor: 'action.hover' },
                '&[aria-selected="true"]': { bgcolor: 'action.selected' },
              }}
            >
              <span>{hit.title}</span>
              {hit.detail && (
                <Typography component="span" variant="caption" color="text.secondary">
                  {hit.detail}
                </Typography>
              )}
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
