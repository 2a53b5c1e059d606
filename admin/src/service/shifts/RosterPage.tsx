import CalendarIcon from '@mui/icons-material/EditCalendarOutlined';
import OpenIcon from '@mui/icons-material/PersonSearchOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
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
import { RosterBoard } from './RosterBoard';
import { RosterGrid } from './RosterGrid';
import { RosterTotal } from './RosterTotal';
import { useRoster, useRosterNames } from './use-roster';
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
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button color="inherit" startIcon={<OpenIcon />} component={Link} to="/open-shifts">
              {translate('resources.shifts.openShifts')}
            </Button>
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
  const { kind, day, days, filter, set } = viewing;
  const namesOn = useRosterNames(filter, kind !== 'month');
  const mayPlan = viewer !== undefined && viewer.role !== 'AUDITOR';
  const inMonth = shifts.filter(({ startsOn }) => startsOn.slice(0, 7) === day.slice(0, 7));
  if (kind === 'month')
    return (
      <>
        <RosterTotal shifts={inMonth} />
        <MonthGrid day={day} shifts={shifts} onDay={(on) => set({ view: 'day', on })} />
      </>
    );
  if (shifts.length === 0)
    return <Typography color="text.secondary">{translate('resources.shifts.noShifts')}</Typography>;
  const view = { days, namesOn, renderHead: (line: RosterLine) => <LineHead line={line} /> };
  return (
    <>
      <RosterTotal shifts={shifts} />
      {mayPlan ? <RosterBoard {...view} shifts={shifts} /> : <RosterGrid {...view} lines={linesOf(shifts)} />}
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
