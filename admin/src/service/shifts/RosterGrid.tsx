import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ComponentType, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import { today } from '../../shared/time/shanghai';
import { RosterDays } from './RosterDays';
import { gapsOf, weekdayOf, type RosterLine } from './roster-week';
import { ShiftCard } from './ShiftCard';

/** What a roster shows, and what can be done in it. */
export interface RosterView {
  readonly lines: readonly RosterLine[];
  readonly days: readonly string[];
  /** What heads a line: the post, and whose it is. */
  readonly renderHead: (line: RosterLine) => ReactNode;
  readonly namesOn?: (shiftId: string) => readonly string[];
  readonly onOpen?: ((shift: RosterShiftFragment) => void) | undefined;
  /** What goes around each shift of the table, such as a place to drop somebody. */
  readonly frame?: ComponentType<{ readonly shift: RosterShiftFragment; readonly children: ReactNode }>;
}

/** Posts down, days across; on a phone a list for each day. */
export function RosterGrid(view: RosterView) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return isNarrow ? <RosterDays {...view} /> : <RosterTable {...view} />;
}

function RosterTable({ lines, days, renderHead, namesOn, onOpen, frame: Frame = Bare }: RosterView) {
  const translate = useTranslate();
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Table
        size="small"
        aria-label={translate('resources.shifts.roster')}
        sx={{ tableLayout: 'fixed', minWidth: 720 }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 190 }}>{translate('resources.shifts.fields.post')}</TableCell>
            {days.map((day) => (
              <DayHead key={day} day={day} shifts={lines.flatMap(({ byDay }) => byDay.get(day) ?? [])} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.postId} sx={{ verticalAlign: 'top', breakInside: 'avoid' }}>
              <TableCell component="th" scope="row">
                {renderHead(line)}
              </TableCell>
              {days.map((day) => (
                <TableCell key={day} sx={{ p: 0.5, borderLeft: 1, borderLeftColor: 'divider' }}>
                  <Box sx={{ display: 'grid', gap: 0.5 }}>
                    {line.byDay.get(day)?.map((shift) => (
                      <Frame key={shift.id} shift={shift}>
                        <ShiftCard shift={shift} names={namesOn?.(shift.id) ?? []} onOpen={onOpen} />
                      </Frame>
                    ))}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** A shift with nothing around it. */
function Bare({ children }: { readonly children: ReactNode }) {
  return children;
}

function DayHead({ day, shifts }: { day: string; shifts: readonly RosterShiftFragment[] }) {
  const translate = useTranslate();
  const gap = gapsOf(shifts);
  return (
    <TableCell
      {...(day === today() && { 'aria-current': 'date' as const })}
      sx={{ borderLeft: 1, borderLeftColor: 'divider', ...(day === today() && { bgcolor: 'action.selected' }) }}
    >
      {translate(`resources.shifts.weekdays.${String(weekdayOf(day))}`)}{' '}
      <Box component="time" dateTime={day} className="figures">
        {day.slice(5)}
      </Box>
      {gap > 0 && (
        <Box component="span" sx={{ display: 'block', color: 'error.main', fontWeight: 600 }}>
          {translate('resources.shifts.missing', { smart_count: gap })}
        </Box>
      )}
    </TableCell>
  );
}
