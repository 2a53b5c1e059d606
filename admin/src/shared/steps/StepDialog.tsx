import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSlice } from '../slices-context';
import { StepRefusal } from './StepRefusal';
import type { StepDialogProps } from './state-machine';
import { useAct } from './use-act';

/** Says what the step makes of the record, and asks for the reason where one is due. */
export function StepDialog({ record, step, enumName, onClose }: StepDialogProps & { readonly enumName: string }) {
  const translate = useTranslate();
  const titleId = useId();
  const { name: resource } = useSlice();
  const { act, refusal, busy } = useAct(record, step.name, onClose);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const name = translate(`resources.${resource}.transitions.${step.name}`, { _: step.name });
  const state = translate(`enums.${enumName}.${step.to}`, { _: step.to });
  const submit = (): void => {
    if (step.reasonRequired && reason.trim() === '') return setMissing(true);
    act(reason.trim() === '' ? {} : { reason: reason.trim() });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{name}</DialogTitle>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('steps.confirm', { name, state })}
          </DialogContentText>
          <StepRefusal refusal={refusal} />
          {step.reasonRequired && (
            <TextField
              label={translate('steps.reason')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              required
              autoFocus
              multiline
              minRows={3}
              error={missing && reason.trim() === ''}
              helperText={missing && reason.trim() === '' ? translate('steps.reasonMissing') : undefined}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy} autoFocus={!step.reasonRequired}>
            {name}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
