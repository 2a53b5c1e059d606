import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SkippedList } from './SkippedList';
import type { Hours } from './use-activity-hours';

/** How far the hours of an activity are: recorded, due, without a check-out, and passed over with the reasons. */
export function HoursTally({ hours }: { readonly hours: Hours }) {
  const translate = useTranslate();
  const word = (key: string, more = {}): string => translate(`resources.serviceRecords.hours.${key}`, more);
  if (!hours.earnsHours) return <Alert severity="info">{word('earnsNone')}</Alert>;
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {word('tally', { recorded: hours.recorded, due: hours.due, skipped: hours.skipped.length })}
      </Typography>
      {hours.checkOutMissing > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {word('checkOutMissing', { count: hours.checkOutMissing })}
        </Alert>
      )}
      <SkippedList skipped={hours.skipped} folded />
    </>
  );
}
