import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Whereabouts } from '../../generated/graphql';
import { wallTime } from '../../shared/time/shanghai';
import type { Board } from './use-live-board';

/** Who should be there and is not, with the post where they are missed. */
export function MissingPeople({ shifts }: { shifts: Board['shifts'] }) {
  const translate = useTranslate();
  const titleId = useId();
  const missing = shifts.flatMap(({ post, startsAt, people }) =>
    people.filter(({ whereabouts }) => whereabouts === Whereabouts.Missing).map((one) => ({ ...one, post, startsAt })),
  );
  const unnamed = shifts.reduce((sum, { attendance }) => sum + attendance.missing, 0) - missing.length;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      sx={{ p: 'clamp(10px, 1.2cqw, 24px)', mb: 2 }}
    >
      <Typography
        id={titleId}
        component="h2"
        sx={{ fontWeight: 600, fontSize: 'clamp(1.0625rem, 1.5cqw, 1.75rem)', mb: 1 }}
      >
        {translate('resources.checkEvents.board.missingPeople')}
      </Typography>
      {missing.length === 0 && (
        <Typography color="text.secondary">
          {translate(`resources.checkEvents.board.${shifts.length > 0 ? 'nobody' : 'noShifts'}`)}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          columnWidth: 'clamp(220px, 24cqw, 420px)',
          columnGap: 3,
          fontSize: 'clamp(1rem, 1.5cqw, 1.75rem)',
        }}
      >
        {missing.map(({ signUpId, name, number, post, startsAt }) => (
          <Box component="li" key={signUpId} sx={{ breakInside: 'avoid', py: 0.5 }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {name}
            </Box>{' '}
            <Box component="span" className="figures" sx={{ color: 'text.secondary', fontSize: '0.75em' }}>
              {number.slice(-4)}
            </Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.75em', overflowWrap: 'anywhere' }}>
              {wallTime(startsAt).slice(11)} · {post}
            </Box>
          </Box>
        ))}
      </Box>
      {unnamed > 0 && (
        <Typography color="text.secondary">
          {translate('resources.checkEvents.board.more', { count: unnamed })}
        </Typography>
      )}
    </Paper>
  );
}
