import SpaceDashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import { Box, Drawer, List } from '@mui/material';
import { useTranslate } from 'react-admin';
import { menuGroups } from '../menu-entries';
import { useViewer } from '../providers/use-viewer';
import { useFurnishing } from '../shared/slices-context';
import { barHeight } from './use-bar-height';
import { MenuLine } from './MenuLine';
import { WingGroup } from './WingGroup';

const width = 232;

function MenuLines({ onFollow }: { onFollow: () => void }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const furnishing = useFurnishing();
  if (!viewer) return null;
  return (
    <Box component="nav" aria-label={translate('shell.menu')} sx={{ py: 1.5 }}>
      <List disablePadding>
        <MenuLine entry={{ path: '/', label: 'ra.page.dashboard', icon: SpaceDashboardIcon }} onFollow={onFollow} />
      </List>
      {menuGroups(furnishing, viewer).map((group) => (
        <WingGroup key={group.wing} group={group} onFollow={onFollow} />
      ))}
    </Box>
  );
}

/** The seven wings: beside the page where there is room, a drawer where there isn't. */
export function SideMenu({ drawerOpen, onClose }: { drawerOpen: boolean; onClose: () => void }) {
  return (
    <>
      <Box
        className="no-print"
        sx={{
          display: { xs: 'none', md: 'block' },
          width,
          flexShrink: 0,
          position: 'sticky',
          top: barHeight,
          alignSelf: 'flex-start',
          height: `calc(100dvh - ${barHeight})`,
          overflowY: 'auto',
          borderRight: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
        }}
      >
        <MenuLines onFollow={() => undefined} />
      </Box>
      <Drawer open={drawerOpen} onClose={onClose} sx={{ display: { md: 'none' } }}>
        <Box sx={{ width: width + 24 }}>
          <MenuLines onFollow={onClose} />
        </Box>
      </Drawer>
    </>
  );
}
