import SearchIcon from '@mui/icons-material/Search';
import { Box, ButtonBase, Dialog, IconButton } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { PaletteBox } from './PaletteBox';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The search of everything: a field in the bar that opens a palette, also by Ctrl+K. */
export function SearchPalette() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(isApple ? event.metaKey : event.ctrlKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const label = translate('shell.search');
  return (
    <>
      <IconButton onClick={() => setOpen(true)} aria-label={label} sx={{ display: { md: 'none' } }}>
        <SearchIcon fontSize="small" />
      </IconButton>
      <ButtonBase
        onClick={() => setOpen(true)}
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        sx={{
          display: { xs: 'none', md: 'flex' },
          width: 'min(420px, 100%)',
          height: 34,
          px: 1.25,
          gap: 1,
          justifyContent: 'flex-start',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          color: 'text.secondary',
          bgcolor: 'background.default',
          fontSize: '0.875rem',
        }}
      >
        <SearchIcon sx={{ fontSize: 18 }} />
        <Box component="span" sx={{ flex: 1, textAlign: 'start' }}>
          {label}
        </Box>
        <Box component="kbd" sx={{ font: 'inherit', fontSize: '0.75rem' }}>
          {isApple ? '⌘ K' : 'Ctrl K'}
        </Box>
      </ButtonBase>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="sm"
        aria-label={label}
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <PaletteBox onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
