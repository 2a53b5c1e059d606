import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { TreeLine } from './area-tree';

interface Props {
  readonly line: TreeLine;
  readonly chosen: boolean;
  readonly choosable: boolean;
  readonly focusable: boolean;
  readonly onChoose: () => void;
  readonly onFold: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One area in the tree. */
export function AreaTreeLine({ line, chosen, choosable, focusable, onChoose, onFold, onKeyDown }: Props) {
  const translate = useTranslate();
  const { area, depth, hasChildren, open, position, siblings } = line;
  return (
    <Box
      id={`area-line-${area.id}`}
      role="treeitem"
      aria-level={depth + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={chosen}
      aria-disabled={!choosable}
      {...(hasChildren && { 'aria-expanded': open })}
      tabIndex={focusable ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={() => (choosable ? onChoose() : onFold())}
      sx={{
        display: 'flex',
        alignItems: 'center',
        minHeight: 32,
        pl: 0.5 + depth * 2.5,
        pr: 2,
        cursor: 'pointer',
        color: choosable ? 'text.primary' : 'text.secondary',
        '&:hover': { bgcolor: 'action.hover' },
        '&[aria-selected="true"]': { bgcolor: 'action.selected', fontWeight: 600 },
        '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Box
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onFold();
        }}
        sx={{
          width: 28,
          display: 'inline-flex',
          justifyContent: 'center',
          visibility: hasChildren ? 'visible' : 'hidden',
        }}
      >
        <ChevronRightIcon
          sx={{ fontSize: 18, transform: open ? 'rotate(90deg)' : 'none', transition: 'transform 120ms' }}
        />
      </Box>
      <Box component="span" sx={{ flex: 1 }}>
        {area.name}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem', fontWeight: 400 }}>
        {translate(`enums.AreaLevel.${area.level}`, { _: area.level })}
      </Box>
    </Box>
  );
}
