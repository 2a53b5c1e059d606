import { Box, LinearProgress, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { VolunteerHoursFieldsFragment } from '../../generated/graphql';
import { minutesWords } from '../../shared/time/moment-words';
import { ofYear, recordsBehind } from './hours-behind';

/** The counters at a glance: the year, the lifetime, what was carried over, the Party's 25 hours, stars due. */
export function HourCounters({ hours }: { hours: VolunteerHoursFieldsFragment }) {
  const translate = useTranslate();
  const { volunteerId, year, inYear, lifetime, opening, partyGoal } = hours;
  const inTheYear = recordsBehind(volunteerId, 'final', ofYear(year));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
      }}
    >
      <Counter label={translate('hours.inYear', { year })} minutes={inYear.finalMinutes} to={inTheYear}>
        <Rest sum={inYear} />
      </Counter>
      <Counter
        label={translate('hours.lifetime')}
        minutes={lifetime.finalMinutes}
        to={recordsBehind(volunteerId, 'final')}
      >
        <Rest sum={lifetime} />
      </Counter>
      {opening.records > 0 && (
        <Counter
          label={translate('hours.opening')}
          minutes={opening.finalMinutes}
          to={recordsBehind(volunteerId, 'final', { trustClass: ['D'] })}
        >
          {translate('hours.openingHint')}
        </Counter>
      )}
      {partyGoal && (
        <Counter label={translate('hours.party', { year })} minutes={partyGoal.doneMinutes} to={inTheYear}>
          <PartyGoal goal={partyGoal} />
        </Counter>
      )}
      <Stars due={hours.starsDue} />
    </Box>
  );
}

interface CounterProps {
  readonly label: string;
  readonly minutes: number;
  readonly to: string;
  readonly children: ReactNode;
}

function Counter({ label, minutes, to, children }: CounterProps) {
  const [locale] = useLocaleState();
  return (
    <Paper
      variant="outlined"
      component={Link}
      to={to}
      sx={{
        p: 2,
        color: 'text.primary',
        textDecoration: 'none',
        breakInside: 'avoid',
        '&:hover': { borderColor: 'primary.main' },
        '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography className="figures" sx={{ fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.35 }}>
        {minutesWords(minutes, locale)}
      </Typography>
      <Typography variant="caption" component="div" color="text.secondary" className="figures">
        {children}
      </Typography>
    </Paper>
  );
}

type Sum = VolunteerHoursFieldsFragment['inYear'];

function Rest({ sum }: { sum: Sum }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const parts = (['confirmed', 'pending'] as const).map(
    (standing) => `${translate(`hours.${standing}`)} ${minutesWords(sum[`${standing}Minutes`], locale)}`,
  );
  return <>{parts.join(' · ')}</>;
}

function PartyGoal({ goal }: { goal: NonNullable<VolunteerHoursFieldsFragment['partyGoal']> }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { goalMinutes, doneMinutes, missingMinutes, dueMinutes, onPace } = goal;
  const words = (minutes: number): string => minutesWords(minutes, locale);
  const pace = onPace ? translate('hours.onPace') : translate('hours.late', { due: words(dueMinutes) });
  return (
    <>
      <LinearProgress
        aria-hidden
        variant="determinate"
        value={Math.min(100, (doneMinutes / goalMinutes) * 100)}
        color={missingMinutes === 0 ? 'success' : 'primary'}
        sx={{ my: 0.75, borderRadius: 1 }}
      />
      {translate('hours.done', { done: words(doneMinutes), goal: words(goalMinutes) })}
      {' · '}
      {missingMinutes === 0
        ? translate('hours.reached')
        : `${translate('hours.missing', { minutes: words(missingMinutes) })} · ${pace}`}
    </>
  );
}

function Stars({ due }: { due: VolunteerHoursFieldsFragment['starsDue'] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { stars, missingMinutes } = due;
  return (
    <Paper variant="outlined" sx={{ p: 2, breakInside: 'avoid' }}>
      <Typography variant="body2" color="text.secondary">
        {translate('hours.stars')}
      </Typography>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.35 }}>
        {stars === 0 ? translate('hours.noStars') : translate('hours.starsDue', { stars })}
      </Typography>
      <Typography variant="caption" component="div" color="text.secondary" className="figures">
        {typeof missingMinutes === 'number'
          ? translate('hours.nextStar', { next: stars + 1, minutes: minutesWords(missingMinutes, locale) })
          : translate('hours.topStar')}
        {' · '}
        {translate('hours.starsHint')}
      </Typography>
    </Paper>
  );
}
