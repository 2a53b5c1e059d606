import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Hours } from './use-activity-hours';

interface Props {
  readonly skipped: Hours['skipped'];
  /** Opened by whoever wants to know. */
  readonly folded?: boolean;
}

/** Whom computing passes over, each with the reason. */
export function SkippedList({ skipped, folded = false }: Props) {
  const translate = useTranslate();
  const title = translate('resources.serviceRecords.hours.skipped', { count: skipped.length });
  if (skipped.length === 0) return null;
  const list = (
    <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 240, overflow: 'auto' }} tabIndex={0} aria-label={title}>
      {skipped.map(({ signUpId, volunteerName, volunteerNumber, reason }) => (
        <Typography component="li" variant="body2" key={signUpId}>
          {volunteerName} <span className="figures">{volunteerNumber}</span> · {translate(`enums.HoursSkip.${reason}`)}
        </Typography>
      ))}
    </Box>
  );
  if (!folded) {
    return (
      <>
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 0.5 }}>
          {title}
        </Typography>
        {list}
      </>
    );
  }
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.875rem' }}>
        {title}
      </Box>
      {list}
    </Box>
  );
}
