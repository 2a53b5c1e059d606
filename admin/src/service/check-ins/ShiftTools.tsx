import CodeIcon from '@mui/icons-material/QrCode2Outlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import TypeIcon from '@mui/icons-material/KeyboardOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dayWords } from '../../shared/time/moment-words';
import { shanghaiDay, wallTime } from '../../shared/time/shanghai';
import type { CheckInShift } from './CheckInShifts';

interface Props {
  readonly shift: CheckInShift;
  /** The present instant, milliseconds. */
  readonly now: number;
  /** Whether the viewer checks people in. */
  readonly checks: boolean;
  readonly onCode: () => void;
  readonly onEnter: () => void;
}

const minute = 60_000;
const opensBefore = 30 * minute;
const checkOutGrace = 120 * minute;

/** Whether the shift's code is good for anything now: from half an hour before it to two hours after its granted end. */
function isCodeOpen({ startsAt, endsAt, overrunMinutes }: CheckInShift, now: number): boolean {
  const until = Date.parse(endsAt) + overrunMinutes * minute + checkOutGrace;
  return now >= Date.parse(startsAt) - opensBefore && now < until;
}

/** One shift and what helps to check its volunteers in: the code on a screen, the sheet on paper. */
export function ShiftTools({ shift, now, checks, onCode, onEnter }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { startsAt, endsAt, post, taken, capacity } = shift;
  const hours = `${dayWords(shanghaiDay(startsAt), locale)} ${wallTime(startsAt).slice(11)}–${wallTime(endsAt).slice(11)}`;
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ p: 1.25, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography className="figures" sx={{ fontWeight: 600 }}>
          {hours}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {post.name} · {taken}/{capacity}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {checks && (
          <Button variant="outlined" startIcon={<CodeIcon />} disabled={!isCodeOpen(shift, now)} onClick={onCode}>
            {translate('resources.checkEvents.startCode')}
          </Button>
        )}
        <Button color="inherit" startIcon={<PrintIcon />} component={Link} to={`/sign-in-sheet/${shift.id}`}>
          {translate('resources.checkEvents.sheet')}
        </Button>
        {checks && (
          <Button color="inherit" startIcon={<TypeIcon />} disabled={now < Date.parse(startsAt)} onClick={onEnter}>
            {translate('resources.checkEvents.enterSheet')}
          </Button>
        )}
      </Box>
    </Paper>
  );
}
