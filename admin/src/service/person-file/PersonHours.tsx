import { Alert, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { messageOf } from '../../providers/server-error';
import { HourCounters } from '../volunteer-hours/HourCounters';
import { HoursBreakdown } from '../volunteer-hours/HoursBreakdown';
import { useVolunteerHours } from '../volunteer-hours/use-volunteer-hours';

/** The hours of the file: this year's and the lifetime's. */
export function PersonHours({ volunteerId }: { volunteerId: string }) {
  const translate = useTranslate();
  const { data: hours, error } = useVolunteerHours(volunteerId, undefined);
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!hours) return <Skeleton variant="rounded" height={200} />;
  return (
    <>
      {!hours.whole && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('hours.partial')}
        </Alert>
      )}
      <HourCounters hours={hours} />
      <HoursBreakdown hours={hours} />
    </>
  );
}
