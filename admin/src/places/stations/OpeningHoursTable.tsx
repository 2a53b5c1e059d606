import { Box, Chip, Paper, Table, TableBody, TableCell, TableContainer, TableRow, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { StationFieldsFragment } from '../../generated/graphql';
import { wallTime } from '../../shared/time/shanghai';
import { isOpenAt, stretchesOf, weekdays } from './opening-week';

/** Today's weekday, 1 Monday to 7 Sunday, and the time, on the district's clock. */
function nowThere(): { weekday: number; time: string } {
  const wall = wallTime(new Date());
  const sundayFirst = new Date(`${wall.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return { weekday: sundayFirst === 0 ? 7 : sundayFirst, time: wall.slice(11) };
}

/** The station's week, today marked. */
export function OpeningHoursTable() {
  const translate = useTranslate();
  const station = useRecordContext<StationFieldsFragment>();
  if (!station) return null;
  const { openingHours } = station;
  if (openingHours.length === 0) {
    return <Typography color="text.secondary">{translate('resources.stations.noHours')}</Typography>;
  }
  const { weekday: today, time } = nowThere();
  const openNow = station.state === 'ACTIVE' && isOpenAt(openingHours, today, time);
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ maxWidth: 560 }}>
      <Table size="small" aria-label={translate('resources.stations.fields.openingHours')}>
        <TableBody>
          {weekdays.map((weekday) => {
            const stretches = stretchesOf(openingHours, weekday);
            const isToday = weekday === today;
            return (
              <TableRow key={weekday} selected={isToday} {...(isToday && { 'aria-current': 'date' })}>
                <TableCell component="th" scope="row" sx={{ width: '7em', fontWeight: isToday ? 600 : 400 }}>
                  {translate(`resources.stations.weekdays.${String(weekday)}`)}
                </TableCell>
                <TableCell className="figures" sx={{ color: stretches.length === 0 ? 'text.secondary' : undefined }}>
                  {stretches.length === 0
                    ? translate('resources.stations.closed')
                    : stretches.map(({ from, to }) => (
                        <Box key={from} component="span" sx={{ mr: 2, whiteSpace: 'nowrap' }}>
                          {from}–{to}
                        </Box>
                      ))}
                  {isToday && openNow && (
                    <Chip
                      size="small"
                      color="success"
                      sx={{ ml: 1.5 }}
                      label={translate('resources.stations.openNow')}
                    />
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
