import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

const pauseMs = 300;

/** The search of a list; asks when the typing pauses. */
export function SearchBox({ value, onChange }: { value: unknown; onChange: (value: string) => void }) {
  const translate = useTranslate();
  const asked = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState(asked);
  const composing = useRef(false);
  const [seen, setSeen] = useState(asked);
  if (asked !== seen) {
    setSeen(asked);
    setTyped(asked);
  }
  useEffect(() => {
    if (typed === asked || composing.current) return undefined;
    const timer = setTimeout(() => onChange(typed), pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      type="search"
      value={typed}
      placeholder={translate('list.search')}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={(event) => {
        composing.current = false;
        setTyped((event.target as HTMLInputElement).value);
      }}
      sx={{ width: { xs: '100%', sm: 240 }, bgcolor: 'background.paper', borderRadius: 1 }}
      slotProps={{
        htmlInput: { 'aria-label': translate('list.search') },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
