import { Box, ButtonBase, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RosterShiftFragment } from '../../generated/graphql';
import { wallTime } from '../../shared/time/shanghai';
import { gapOf } from './roster-week';

interface Props {
  readonly shift: RosterShiftFragment;
  /** Who stands on it, where that is shown. */
  readonly names?: readonly string[];
  readonly onOpen?: ((shift: RosterShiftFragment) => void) | undefined;
}

const frame = {
  display: 'block',
  width: '100%',
  textAlign: 'left',
  px: 1,
  py: 0.5,
  borderRadius: 1,
  border: 1,
  borderColor: 'divider',
  borderLeftWidth: 3,
  bgcolor: 'background.paper',
  breakInside: 'avoid',
} as const;

/** Its hours on Shanghai's clock. */
export function hoursOf({ startsAt, endsAt }: Pick<RosterShiftFragment, 'startsAt' | 'endsAt'>): string {
  return `${wallTime(startsAt).slice(11)}–${wallTime(endsAt).slice(11)}`;
}

/** One shift in a roster's cell: its hours, who comes, and in red who is missing. */
export function ShiftCard({ shift, names = [], onOpen }: Props) {
  const translate = useTranslate();
  const gap = gapOf(shift);
  const cancelled = shift.state === 'CANCELLED';
  const colour = cancelled ? 'divider' : gap > 0 ? 'error.main' : 'success.main';
  const content = (
    <>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography
          component="span"
          variant="body2"
          className="figures"
          sx={{ fontWeight: 600, ...(cancelled && { textDecoration: 'line-through', color: 'text.secondary' }) }}
        >
          {hoursOf(shift)}
        </Typography>
        <Typography component="span" variant="caption" color="text.secondary" className="figures">
          {shift.taken}/{shift.capacity}
        </Typography>
      </Box>
      {names.length > 0 && (
        <Typography component="span" variant="caption" sx={{ display: 'block' }}>
          {names.join('、')}
        </Typography>
      )}
      {cancelled && (
        <Typography component="span" variant="caption" color="text.secondary">
          {translate('enums.ShiftState.CANCELLED')}
        </Typography>
      )}
      {gap > 0 && (
        <Typography component="span" variant="caption" color="error" sx={{ display: 'block', fontWeight: 600 }}>
          {translate('resources.shifts.missing', { smart_count: gap })}
        </Typography>
      )}
      {shift.waiting > 0 && (
        <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
          {translate('resources.shifts.inLine', { smart_count: shift.waiting })}
        </Typography>
      )}
    </>
  );
  if (!onOpen) return <Box sx={{ ...frame, borderLeftColor: colour }}>{content}</Box>;
  return (
    <ButtonBase onClick={() => onOpen(shift)} sx={{ ...frame, borderLeftColor: colour }}>
      {content}
    </ButtonBase>
  );
}
