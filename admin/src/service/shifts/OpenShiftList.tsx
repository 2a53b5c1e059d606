import { Box, Button, Paper, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import { RecordLink } from '../../shared/fields/RecordLink';
import { dayWords } from '../../shared/time/moment-words';
import { hoursOf } from './ShiftCard';

interface Props {
  readonly shifts: readonly RosterShiftFragment[];
  /** Left out for who assigns nobody. */
  readonly onChoose: ((shift: RosterShiftFragment) => void) | undefined;
}

/** Shifts with places left, each with what is missing there. */
export function OpenShiftList({ shifts, onChoose }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {shifts.map((shift) => (
        <Paper
          key={shift.id}
          component="li"
          variant="outlined"
          sx={{ p: 1.25, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
        >
          <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography className="figures" sx={{ fontWeight: 600 }}>
              {dayWords(shift.startsOn, locale)} {hoursOf(shift)}
            </Typography>
            <Typography variant="body2">{shift.post.name}</Typography>
            <Typography variant="body2" component="div">
              <RecordLink resource="activities" id={shift.activity.id}>
                {shift.activity.title}
              </RecordLink>
            </Typography>
          </Box>
          <Typography variant="body2" color="error" className="figures" sx={{ fontWeight: 600 }}>
            {translate('resources.shifts.missing', { smart_count: shift.capacity - shift.taken })}
          </Typography>
          {onChoose && (
            <Button variant="outlined" onClick={() => onChoose(shift)}>
              {translate('resources.shifts.fill')}
            </Button>
          )}
        </Paper>
      ))}
    </Box>
  );
}
