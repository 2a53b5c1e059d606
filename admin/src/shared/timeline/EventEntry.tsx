import { Box, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useDeedWords } from './use-deed-words';
import { instantWords } from '../time/moment-words';
import { ChangeList } from './ChangeList';
import { shownChanges } from './shown-changes';
import type { TimelineEvent } from './use-timeline';

/** One event: the deed and its doer, the step it was, the reason, and what it changed. */
export function EventEntry({ event, subjectType }: { event: TimelineEvent; subjectType: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const deed = useDeedWords();
  const state = (value: string): string => translate(`enums.${subjectType}State.${value}`, { _: value });
  const { fromState: from, toState: to } = event;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 3,
        pb: 2,
        borderLeft: 2,
        borderColor: 'divider',
        ml: 0.75,
        '&:last-child': { borderColor: 'transparent' },
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -6,
          top: 7,
          width: 10,
          height: 10,
          borderRadius: '50%',
          bgcolor: 'primary.main',
        },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {deed(event.action)}
        </Typography>
        {from && to && from !== to && (
          <Typography component="span" variant="body2">
            {translate('timeline.moved', { from: state(from), to: state(to) })}
          </Typography>
        )}
        <Typography component="span" variant="body2" color="text.secondary" className="figures">
          {event.actorName}
          {' · '}
          <time dateTime={event.at}>{instantWords(event.at, locale)}</time>
          {event.address && ` · ${event.address}`}
        </Typography>
      </Box>
      {event.reason && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('timeline.reason', { reason: event.reason })}
        </Typography>
      )}
      <ChangeList changes={shownChanges(event.changes)} subjectType={subjectType} />
    </Box>
  );
}
