import { Box, Paper, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Whereabouts } from '../../generated/graphql';
import { wallTime } from '../../shared/time/shanghai';
import { dayWords } from '../../shared/time/moment-words';
import { shanghaiDay } from '../../shared/time/shanghai';
import type { Board } from './use-live-board';

type BoardShift = Board['shifts'][number];

/** Each post and shift with its figures, and who is there. */
export function BoardShifts({ shifts }: { shifts: Board['shifts'] }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: '1fr',
        '@container (min-width: 760px)': { gridTemplateColumns: '1fr 1fr' },
        '@container (min-width: 1400px)': { gridTemplateColumns: '1fr 1fr 1fr' },
      }}
    >
      {shifts.map((shift) => (
        <ShiftCard key={shift.shiftId} shift={shift} />
      ))}
    </Box>
  );
}

function ShiftCard({ shift }: { shift: BoardShift }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { post, startsAt, endsAt, attendance, people } = shift;
  const day = dayWords(shanghaiDay(startsAt), locale);
  return (
    <Paper component="section" variant="outlined" aria-label={post} sx={{ p: 'clamp(10px, 1cqw, 20px)', minWidth: 0 }}>
      <Typography
        component="h3"
        sx={{ fontWeight: 600, fontSize: 'clamp(1rem, 1.2cqw, 1.375rem)', overflowWrap: 'anywhere' }}
      >
        {post}
      </Typography>
      <Typography variant="body2" color="text.secondary" className="figures">
        {day} {wallTime(startsAt).slice(11)}–{wallTime(endsAt).slice(11)}
      </Typography>
      <Typography className="figures" sx={{ my: 0.75, fontSize: 'clamp(0.9375rem, 1.1cqw, 1.25rem)' }}>
        {translate('resources.checkEvents.board.ofShift', attendance)}
      </Typography>
      <Names
        label="resources.checkEvents.board.present"
        people={people.filter(({ whereabouts }) => whereabouts === Whereabouts.Present)}
      />
      <Names
        label="resources.checkEvents.board.left"
        people={people.filter(({ whereabouts }) => whereabouts === Whereabouts.Left)}
      />
    </Paper>
  );
}

function Names({ label, people }: { label: string; people: BoardShift['people'] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (people.length === 0) return null;
  const names = people.map(({ name, walkIn }) =>
    walkIn ? translate('resources.checkEvents.board.walkedIn', { name }) : name,
  );
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate(label)}
        {locale === 'zh' ? '：' : ': '}
      </Box>
      {names.join(locale === 'zh' ? '、' : ', ')}
    </Typography>
  );
}
