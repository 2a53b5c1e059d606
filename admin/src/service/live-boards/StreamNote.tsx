import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { wallTime } from '../../shared/time/shanghai';
import type { StreamState } from './board-stream';

const colours = { connecting: 'text.secondary', open: 'success.main', broken: 'warning.main' } as const;

/** Whether the board follows by itself, and of when it is. */
export function StreamNote({ stream, asOf }: { stream: StreamState; asOf: string }) {
  const translate = useTranslate();
  return (
    <Typography role="status" variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mb: 1.5 }}>
      <Box
        component="span"
        aria-hidden
        sx={{ width: 10, height: 10, borderRadius: '50%', bgcolor: colours[stream], flexShrink: 0 }}
      />
      {translate(`resources.checkEvents.board.${stream}`, { at: wallTime(asOf).slice(11) })}
    </Typography>
  );
}
