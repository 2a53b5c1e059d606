import CalendarIcon from '@mui/icons-material/EditCalendarOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import { messageOf } from '../../providers/server-error';
import { useViewer } from '../../providers/use-viewer';
import { RecordLink } from '../../shared/fields/RecordLink';
import { PageHeader } from '../../shared/page/PageHeader';
import { dayWords } from '../../shared/time/moment-words';
import { CalendarFeedDialog } from './CalendarFeedDialog';
import { MonthGrid } from './MonthGrid';
import { linesOf, type RosterLine } from './roster-week';
import { RosterBar } from './RosterBar';
import { RosterGrid } from './RosterGrid';
import { RosterTotal } from './RosterTotal';
import { ShiftDialog } from './ShiftDialog';
import { useRoster } from './use-roster';
import { useRosterView, type RosterViewing } from './use-roster-view';

/** Who stands where: the roster of a station, a team or an area, by week, day or month. */
export function RosterPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const viewing = useRosterView();
  const [subscribing, setSubscribing] = useState(false);
  const { data: shifts, error } = useRoster(viewing.filter);
  const [first = viewing.day] = viewing.days;
  const last = viewing.days.at(-1) ?? first;
  const span = first === last ? dayWords(first, locale) : `${dayWords(first, locale)} – ${dayWords(last, locale)}`;
  return (
    <>
      <PageHeader
        title={translate('resources.shifts.roster')}
        aside={<Typography color="text.secondary">{span}</Typography>}
        actions={
          <Box className="no-print" sx={{ display: 'flex', gap: 1 }}>
            <Button color="inherit" startIcon={<CalendarIcon />} onClick={() => setSubscribing(true)}>
              {translate('resources.shifts.subscribe')}
            </Button>
            <Button color="inherit" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {translate('resources.shifts.print')}
            </Button>
          </Box>
        }
      />
      <RosterBar viewing={viewing} />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {!shifts && !error && <Skeleton variant="rounded" height={240} />}
      {shifts && <Roster viewing={viewing} shifts={shifts} />}
      {subscribing && <CalendarFeedDialog onClose={() => setSubscribing(false)} />}
    </>
  );
}

interface RosterProps {
  readonly viewing: RosterViewing;
  readonly shifts: readonly RosterShiftFragment[];
}

function Roster({ viewing, shifts }: RosterProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [opened, setOpened] = useState<RosterShiftFragment>();
  const { kind, day, days, set } = viewing;
  const mayPlan = viewer !== undefined && viewer.role !== 'AUDITOR';
  const inMonth = shifts.filter(({ startsOn }) => startsOn.slice(0, 7) === day.slice(0, 7));
  return (
    <>
      <RosterTotal shifts={kind === 'month' ? inMonth : shifts} />
      {kind === 'month' ? (
        <MonthGrid day={day} shifts={shifts} onDay={(on) => set({ view: 'day', on })} />
      ) : shifts.length === 0 ? (
        <Typography color="text.secondary">{translate('resources.shifts.noShifts')}</Typography>
      ) : (
        <RosterGrid
          lines={linesOf(shifts)}
          days={days}
          renderHead={(line) => <LineHead line={line} />}
          onOpen={mayPlan ? setOpened : undefined}
        />
      )}
      {opened && <ShiftDialog shift={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function LineHead({ line }: { line: RosterLine }) {
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {line.postName}
      </Typography>
      <Typography variant="caption" component="div">
        <RecordLink resource="activities" id={line.activityId}>
          {line.activityTitle}
        </RecordLink>
      </Typography>
    </>
  );
}
