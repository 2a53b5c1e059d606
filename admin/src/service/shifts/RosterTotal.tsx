import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import { gapsOf } from './roster-week';

/** What a roster comes to: shifts, people wanted and found, and in red who is missing. */
export function RosterTotal({ shifts }: { shifts: readonly RosterShiftFragment[] }) {
  const translate = useTranslate();
  const open = shifts.filter(({ state }) => state === 'OPEN');
  const sum = (of: (shift: RosterShiftFragment) => number): number =>
    open.reduce((total, shift) => total + of(shift), 0);
  const gap = gapsOf(open);
  return (
    <Typography variant="body2" sx={{ mb: 1 }}>
      {translate('resources.shifts.total', {
        shifts: open.length,
        capacity: sum(({ capacity }) => capacity),
        taken: sum(({ taken }) => taken),
      })}
      {gap > 0 && (
        <Typography component="span" variant="body2" color="error" sx={{ ml: 1, fontWeight: 600 }}>
          {translate('resources.shifts.missing', { smart_count: gap })}
        </Typography>
      )}
    </Typography>
  );
}
