import { Button, Typography } from '@mui/material';
import { required, useLocaleState, useNotify, useRefresh, useTranslate } from 'react-admin';
import { AssignToShiftDocument, SignUpState, type RosterShiftFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { SendDialog } from '../../shared/form/SendDialog';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { dayWords } from '../../shared/time/moment-words';
import { hoursOf } from './ShiftCard';
import type { Assignable } from './use-assignable';
import { VolunteerInput } from './VolunteerInput';

interface Props {
  readonly shift: RosterShiftFragment;
  /** Who was dragged onto the shift. */
  readonly volunteer?: Assignable | undefined;
  /** Who stands on it already, where that is shown. */
  readonly names?: readonly string[];
  /** Left out where the shift itself is not planned. */
  readonly onEdit?: () => void;
  readonly onClose: () => void;
}

/** Puts a volunteer on a shift: by keyboard or touch, and what a drag ends in, because the risks are told by a person. */
export function AssignDialog({ shift, volunteer, names, onEdit, onClose }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async ({ volunteerId, riskTold, acknowledgeSoft }: Values): Promise<void> => {
    const answer = await port.mutate(AssignToShiftDocument, {
      input: {
        shiftId: shift.id,
        volunteerId: String(volunteerId),
        riskTold: riskTold === true,
        acknowledgeSoft: acknowledgeSoft === true,
      },
    });
    const waits = answer.signUpVolunteer.signUp.state === SignUpState.Waitlisted;
    notify(waits ? 'resources.shifts.waitlisted' : 'resources.shifts.assigned');
    refresh();
  };
  return (
    <SendDialog
      resource="shifts"
      title="resources.shifts.assign"
      submit="resources.shifts.assign"
      defaultValues={{ volunteerId: volunteer?.id ?? null, riskTold: false, acknowledgeSoft: false }}
      send={send}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {shift.post.name} · {dayWords(shift.startsOn, locale)} {hoursOf(shift)} · {shift.taken}/{shift.capacity}
      </Typography>
      {names && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {names.length > 0 ? names.join(locale === 'zh' ? '、' : ', ') : translate('resources.shifts.nobodyYet')}
        </Typography>
      )}
      <VolunteerInput source="volunteerId" given={volunteer} validate={required()} />
      <YesNoInput source="riskTold" />
      <YesNoInput source="acknowledgeSoft" />
      {onEdit && (
        <Button color="inherit" variant="outlined" onClick={onEdit} sx={{ mt: 1 }}>
          {translate('resources.shifts.edit')}
        </Button>
      )}
    </SendDialog>
  );
}
