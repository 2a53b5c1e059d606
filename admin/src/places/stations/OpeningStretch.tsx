import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Stretch } from './opening-week';

interface Props {
  readonly day: string;
  /** Its place among the day's stretches, from 1. */
  readonly number: number;
  readonly stretch: Stretch;
  readonly onChange: (stretch: Stretch) => void;
  readonly onRemove: () => void;
}

/** A clock knows no 24:00; typed as an end, 00:00 means the end of the day. */
const endOfDay = '24:00';
const shownEnd = (to: string): string => (to === endOfDay ? '00:00' : to);
const typedEnd = (to: string): string => (to === '00:00' ? endOfDay : to);

/** From when to when. */
export function OpeningStretch({ day, number, stretch, onChange, onRemove }: Props) {
  const translate = useTranslate();
  const { from, to } = stretch;
  const named = (end: string): string => `${day} ${String(number)} ${translate(`resources.stations.${end}`)}`;
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <TextField
        type="time"
        value={from}
        onChange={(event) => onChange({ from: event.target.value, to })}
        slotProps={{ htmlInput: { 'aria-label': named('opens') } }}
        sx={{ width: { xs: 124, sm: 138 } }}
      />
      –
      <TextField
        type="time"
        value={shownEnd(to)}
        onChange={(event) => onChange({ from, to: typedEnd(event.target.value) })}
        slotProps={{ htmlInput: { 'aria-label': named('closes') } }}
        sx={{ width: { xs: 124, sm: 138 } }}
      />
      <IconButton
        size="small"
        onClick={onRemove}
        aria-label={`${translate('resources.stations.removeStretch')} ${day} ${from}–${to}`}
      >
        <CloseIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  );
}
