import { ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import type { MenuEntry } from '../menu-entries';

/** One page in the menu; the one that is open is marked for eyes and for screen readers. */
export function MenuLine({ entry, onFollow }: { entry: MenuEntry; onFollow: () => void }) {
  const translate = useTranslate();
  const { icon: Icon, badge: Badge } = entry;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={NavLink}
        to={entry.path}
        end={entry.path === '/'}
        onClick={onFollow}
        sx={{
          minHeight: 38,
          py: 0.25,
          pl: 2.25,
          borderLeft: 3,
          borderColor: 'transparent',
          color: 'text.primary',
          '& .MuiListItemIcon-root': { minWidth: 32, color: 'text.secondary' },
          '&.active': { borderColor: 'primary.main', bgcolor: 'action.selected', color: 'primary.main' },
          '&.active .MuiListItemIcon-root': { color: 'primary.main' },
          '&.active .MuiListItemText-primary': { fontWeight: 600 },
        }}
      >
        <ListItemIcon>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText
          primary={translate(entry.label, { smart_count: 2 })}
          slotProps={{ primary: { variant: 'body2', noWrap: true } }}
        />
        {Badge && <Badge />}
      </ListItemButton>
    </ListItem>
  );
}
