import LogoutIcon from '@mui/icons-material/Logout';
import PersonIcon from '@mui/icons-material/PersonOutline';
import {
  Avatar,
  Box,
  ButtonBase,
  Divider,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../providers/use-viewer';

/** On a phone only the initial is seen; screen readers still hear the name. */
const hiddenWhenNarrow = {
  position: { xs: 'absolute', sm: 'static' },
  clipPath: { xs: 'inset(50%)', sm: 'none' },
};

/** Who is signed in, as what and for which part of the district; the way to one's account and out. */
export function AccountMenu() {
  const translate = useTranslate();
  const viewer = useViewer();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const close = (): void => setAnchor(null);
  return (
    <>
      <ButtonBase
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ borderRadius: 1, p: 0.5, gap: 1 }}
      >
        <Avatar
          aria-hidden
          sx={{ width: 28, height: 28, fontSize: '0.875rem', bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {viewer.displayName.slice(0, 1)}
        </Avatar>
        <Typography component="span" variant="body2" noWrap sx={{ maxWidth: { xs: 1, sm: 160 }, ...hiddenWhenNarrow }}>
          {viewer.displayName}
        </Typography>
      </ButtonBase>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        <Box component="li" role="presentation" sx={{ px: 2, py: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {viewer.displayName}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {translate(`enums.Role.${viewer.role}`, { _: viewer.role })} · {viewer.scope.name}
          </Typography>
        </Box>
        <Divider component="li" />
        <MenuItem component={Link} to="/account" onClick={close}>
          <ListItemIcon>
            <PersonIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('shell.account')}</ListItemText>
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('shell.signOut')}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
}
