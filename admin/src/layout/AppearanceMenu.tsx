import ContrastIcon from '@mui/icons-material/Contrast';
import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import { IconButton, ListItemIcon, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useRemoveFromStore, useStore, useTheme, useTranslate } from 'react-admin';

const choices = [
  { mode: 'light', icon: LightModeIcon },
  { mode: 'dark', icon: DarkModeIcon },
  { mode: 'system', icon: ContrastIcon },
] as const;

/** Light, dark, or as the system has it. */
export function AppearanceMenu() {
  const translate = useTranslate();
  const [shown, setTheme] = useTheme();
  const [chosen] = useStore<'light' | 'dark' | undefined>('theme', undefined);
  const forget = useRemoveFromStore();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const Icon = shown === 'dark' ? DarkModeIcon : LightModeIcon;
  const choose = (mode: (typeof choices)[number]['mode']): void => {
    setAnchor(null);
    if (mode === 'system') forget('theme');
    else setTheme(mode);
  };
  return (
    <>
      <Tooltip title={translate('shell.appearance')}>
        <IconButton
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-label={translate('shell.appearance')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          sx={{ color: 'text.secondary' }}
        >
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {choices.map(({ mode, icon: ChoiceIcon }) => (
          <MenuItem
            key={mode}
            role="menuitemradio"
            aria-checked={mode === (chosen ?? 'system')}
            selected={mode === (chosen ?? 'system')}
            onClick={() => choose(mode)}
          >
            <ListItemIcon>
              <ChoiceIcon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{translate(`shell.${mode}`)}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
