import SearchIcon from '@mui/icons-material/Search';
import { Box, InputBase, LinearProgress, Typography } from '@mui/material';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { HitList } from './HitList';
import { usePaletteSearch } from './use-palette-search';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The palette itself: a field above, what is found below, worked by the arrow keys. */
export function PaletteBox({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const listId = useId();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState(0);
  const { groups, searching, failure } = usePaletteSearch(q);
  const hits = groups.flatMap((group) => group.hits);
  const current = hits[Math.min(chosen, hits.length - 1)];

  const open = (path: string): void => {
    onDone();
    void navigate(path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((at) => (Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && current) open(current.path);
  };

  return (
    <>
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <SearchIcon sx={{ color: 'text.secondary' }} />
        <InputBase
          autoFocus
          fullWidth
          value={q}
          placeholder={translate('shell.searchHint')}
          onChange={(event) => {
            setQ(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': translate('shell.search'),
            'aria-expanded': hits.length > 0,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            'aria-activedescendant': current ? `${listId}-${current.key}` : undefined,
          }}
        />
      </Box>
      {searching ? <LinearProgress aria-hidden sx={{ height: 2 }} /> : <Box sx={{ height: 2 }} />}
      <HitList id={listId} groups={groups} chosen={current?.key} onOpen={open} />
      <Box role="status" sx={{ px: 2, '&:not(:empty)': { py: 1.5 } }}>
        {hits.length === 0 && !searching && q.trim() !== '' && translate('shell.searchEmpty', { q: q.trim() })}
        {failure && translate('shell.searchFailed', { message: failure })}
      </Box>
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', display: { xs: 'none', sm: 'block' } }}
      >
        {translate('shell.keys')}
      </Typography>
    </>
  );
}
