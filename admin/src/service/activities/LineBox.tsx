import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly title: string;
  readonly onRemove: () => void;
  /** More buttons beside "remove". */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One line of a list that a form edits: named, framed, and with the way to take it out. */
export function LineBox({ title, onRemove, actions, children }: Props) {
  const translate = useTranslate();
  const remove = `${translate('ra.action.remove')} ${title}`;
  return (
    <Box role="group" aria-label={title} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 500, mr: 'auto' }}>
          {title}
        </Typography>
        {actions}
        <Tooltip title={remove}>
          <IconButton size="small" onClick={onRemove} aria-label={remove}>
            <CloseIcon sx={{ fontSize: 18 }} />
          </IconButton>
        </Tooltip>
      </Box>
      {children}
    </Box>
  );
}
