import { Alert, Box, MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { messageOf } from '../../providers/server-error';
import type { AnyRecord } from '../../shared/record-path';
import { today } from '../../shared/time/shanghai';
import { HourCounters } from './HourCounters';
import { HoursBreakdown } from './HoursBreakdown';
import { useVolunteerHours } from './use-volunteer-hours';

/** The hours of the volunteer on the page, each figure leading to its records. */
export function HoursTab() {
  const volunteer = useRecordContext<AnyRecord>();
  return volunteer ? <HoursOf key={volunteer.id} volunteerId={volunteer.id} /> : null;
}

function HoursOf({ volunteerId }: { volunteerId: string }) {
  const translate = useTranslate();
  const [year, setYear] = useState<number>();
  const { data: hours, error } = useVolunteerHours(volunteerId, year);
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!hours) return <Skeleton variant="rounded" height={240} />;
  const years = new Set([Number(today().slice(0, 4)), hours.year, ...hours.years.map((one) => one.year)]);
  return (
    <>
      {!hours.whole && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('hours.partial')}
        </Alert>
      )}
      <Box sx={{ display: 'flex', mb: 2 }}>
        <TextField
          select
          label={translate('hours.year')}
          value={hours.year}
          onChange={(event) => setYear(Number(event.target.value))}
          sx={{ width: 140 }}
        >
          {[...years]
            .toSorted((a, b) => b - a)
            .map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
        </TextField>
      </Box>
      <HourCounters hours={hours} />
      {hours.lifetime.records === 0 ? (
        <Typography color="text.secondary">{translate('hours.none')}</Typography>
      ) : (
        <HoursBreakdown hours={hours} />
      )}
    </>
  );
}
