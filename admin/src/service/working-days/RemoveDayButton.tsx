import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { CalendarDayFieldsFragment } from '../../generated/graphql';
import { useMayCreate } from '../../shared/list/ListHeader';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';

/** Takes the day back, for whoever keeps the calendar. */
export function RemoveDayButton() {
  const translate = useTranslate();
  const mayKeep = useMayCreate();
  const day = useRecordContext<CalendarDayFieldsFragment>();
  const [open, setOpen] = useState(false);
  if (!day?.inForce || !mayKeep) return null;
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('resources.calendarDays.transitions.remove')}
      </Button>
      {open && <RemoveDayDialog day={day} onClose={() => setOpen(false)} />}
    </>
  );
}

function RemoveDayDialog({ day, onClose }: { day: CalendarDayFieldsFragment; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const { act, refusal, busy } = useAct(day, 'remove', onClose);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.calendarDays.transitions.remove')}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {translate('resources.calendarDays.removeMeans')}
        </DialogContentText>
        <StepRefusal refusal={refusal} />
        <TextField
          label={translate('resources.calendarDays.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          fullWidth
        />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" color="error" disabled={busy} onClick={() => act({ reason: reason.trim() })}>
          {translate('resources.calendarDays.transitions.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
