import MoreIcon from '@mui/icons-material/MoreVertOutlined';
import { Box, IconButton, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PostFieldsFragment } from '../../generated/graphql';
import type { RosterDeed } from './ActivityRosterDialog';

interface Props {
  readonly post: PostFieldsFragment | undefined;
  readonly onDeed: ((deed: RosterDeed) => void) | undefined;
}

/** The head of a post's line: its name and duty, and what can be done with it. */
export function PostHead({ post, onDeed }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!post) return null;
  const choose = (deed: RosterDeed) => () => {
    setAnchor(null);
    onDeed?.(deed);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {post.name}
        </Typography>
        {[post.duty, post.qualification].filter(Boolean).map((text) => (
          <Typography key={text} variant="caption" color="text.secondary" sx={{ display: 'block' }}>
            {text}
          </Typography>
        ))}
      </Box>
      {onDeed && (
        <Box className="no-print">
          <IconButton
            size="small"
            aria-label={translate('resources.shifts.postMenu', { name: post.name })}
            aria-haspopup="menu"
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MoreIcon fontSize="small" />
          </IconButton>
          <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
            <MenuItem onClick={choose({ kind: 'newShift', post })}>{translate('resources.shifts.add')}</MenuItem>
            <MenuItem onClick={choose({ kind: 'post', post })}>{translate('resources.posts.edit')}</MenuItem>
            <MenuItem onClick={choose({ kind: 'removePost', post })}>
              {translate('resources.posts.transitions.remove')}
            </MenuItem>
          </Menu>
        </Box>
      )}
    </Box>
  );
}
