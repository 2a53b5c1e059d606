import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, Collapse, List } from '@mui/material';
import { useId } from 'react';
import { useStore, useTranslate } from 'react-admin';
import type { MenuGroup } from '../menu-entries';
import { MenuLine } from './MenuLine';

/** One wing: a heading that folds what is below it; what is folded is remembered. */
export function WingGroup({ group, onFollow }: { group: MenuGroup; onFollow: () => void }) {
  const translate = useTranslate();
  const [folded, setFolded] = useStore(`menu.folded.${group.wing}`, false);
  const id = useId();
  return (
    <Box sx={{ mt: 1.25 }}>
      <ButtonBase
        onClick={() => setFolded(!folded)}
        aria-expanded={!folded}
        aria-controls={id}
        sx={{
          width: '100%',
          justifyContent: 'space-between',
          px: 2.5,
          py: 0.5,
          fontSize: '0.8125rem',
          fontWeight: 600,
          color: 'text.secondary',
          letterSpacing: '0.04em',
          '&:focus-visible': { bgcolor: 'action.hover' },
        }}
      >
        {translate(`wings.${group.wing}`)}
        <ExpandMoreIcon
          aria-hidden
          sx={{ fontSize: 18, transition: 'transform 120ms', transform: folded ? 'rotate(-90deg)' : 'none' }}
        />
      </ButtonBase>
      <Collapse in={!folded} id={id} unmountOnExit>
        <List disablePadding>
          {group.entries.map((entry) => (
            <MenuLine key={entry.path} entry={entry} onFollow={onFollow} />
          ))}
        </List>
      </Collapse>
    </Box>
  );
}
