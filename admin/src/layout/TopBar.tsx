import MenuIcon from '@mui/icons-material/Menu';
import { AppBar, Box, IconButton, LinearProgress, Toolbar } from '@mui/material';
import { useLoading, useTranslate } from 'react-admin';
import { SearchPalette } from '../search/SearchPalette';
import { AccountMenu } from './AccountMenu';
import { AppearanceMenu } from './AppearanceMenu';
import { Brand } from './Brand';
import { LanguageButton } from './LanguageButton';

/** The bar above every page. */
export function TopBar({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate();
  const loading = useLoading();
  return (
    <AppBar
      className="no-print"
      component="div"
      position="static"
      elevation={0}
      color="inherit"
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Toolbar variant="dense" disableGutters sx={{ minHeight: 52, gap: { xs: 0.25, sm: 1 }, px: { xs: 1, sm: 2 } }}>
        <IconButton
          onClick={onMenu}
          aria-label={translate('ra.action.open_menu')}
          sx={{ display: { md: 'none' } }}
          color="inherit"
        >
          <MenuIcon />
        </IconButton>
        <Brand />
        <Box sx={{ flex: 1, display: 'flex', justifyContent: { xs: 'flex-end', md: 'center' } }}>
          <SearchPalette />
        </Box>
        <LanguageButton />
        <AppearanceMenu />
        <AccountMenu />
      </Toolbar>
      {loading && <LinearProgress aria-hidden sx={{ position: 'absolute', insetInline: 0, bottom: -2, height: 2 }} />}
    </AppBar>
  );
}
