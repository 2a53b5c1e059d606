import { Box, ButtonBase, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import { today } from '../../shared/time/shanghai';
import { gapsOf, shiftsByDay, weeksOfMonth } from './roster-week';

interface Props {
  /** Any day of the month. */
  readonly day: string;
  readonly shifts: readonly RosterShiftFragment[];
  readonly onDay: (day: string) => void;
}

/** A month of shifts: how many a day, and how many people are missing; a day leads to its own roster. */
export function MonthGrid({ day, shifts, onDay }: Props) {
  const translate = useTranslate();
  const byDay = shiftsByDay(shifts);
  const weeks = weeksOfMonth(day);
  return (
    <Box
      component="table"
      aria-label={translate('resources.shifts.month')}
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        bgcolor: 'background.paper',
        '& th, & td': { border: 1, borderStyle: 'solid', borderColor: 'divider', p: 0, verticalAlign: 'top' },
        '& th': { p: 0.75, fontSize: '0.8125rem', color: 'text.secondary' },
      }}
    >
      <thead>
        <tr>
          {weeks[0]?.map((_, at) => (
            <th key={String(at)} scope="col">
              {translate(`resources.shifts.weekdays.${String(at + 1)}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <td key={one} {...(one === today() && { 'aria-current': 'date' as const })}>
                <MonthDay
                  day={one}
                  shifts={byDay.get(one) ?? []}
                  isOutside={one.slice(0, 7) !== day.slice(0, 7)}
                  onDay={onDay}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

interface DayProps extends Props {
  readonly isOutside: boolean;
}

function MonthDay({ day, shifts, isOutside, onDay }: DayProps) {
  const translate = useTranslate();
  const open = shifts.filter(({ state }) => state === 'OPEN');
  const gap = gapsOf(open);
  return (
    <ButtonBase
      onClick={() => onDay(day)}
      sx={{
        display: 'block',
        width: '100%',
        minHeight: { xs: 60, sm: 84 },
        textAlign: 'left',
        p: { xs: 0.5, sm: 1 },
        ...(day === today() && { bgcolor: 'action.selected' }),
      }}
    >
      <Typography
        component="time"
        dateTime={day}
        variant="body2"
        className="figures"
        sx={{ display: 'block', fontWeight: 600, ...(isOutside && { color: 'text.secondary', fontWeight: 400 }) }}
      >
        {Number(day.slice(8))}
      </Typography>
      {open.length > 0 && (
        <Typography component="span" variant="caption" sx={{ display: 'block' }}>
          {translate('resources.shifts.shiftCount', { smart_count: open.length })}
        </Typography>
      )}
      {gap > 0 && (
        <Typography component="span" variant="caption" color="error" sx={{ display: 'block', fontWeight: 600 }}>
          {translate('resources.shifts.missing', { smart_count: gap })}
        </Typography>
      )}
    </ButtonBase>
  );
}
