import {
  Alert,
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
import { useGetOne, useTranslate } from 'react-admin';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { ReferencePicker } from '../../shared/references/ReferencePicker';
import type { StepDialogProps } from '../../shared/steps/state-machine';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';

/** Asks in which record this one ends, shows who that is, and why they are the same person. */
export function MergeDialog({ record, step, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const { act, refusal, busy } = useAct(record, step.name, onClose);
  const [intoId, setIntoId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { data: into } = useGetOne<VolunteerFieldsFragment>(
    'volunteers',
    { id: intoId ?? '' },
    { enabled: intoId !== null },
  );
  const same = intoId === record.id;
  const ready = into !== undefined && !same && reason.trim().length > 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.volunteers.transitions.merge')}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {translate('resources.volunteers.mergeText')}
        </DialogContentText>
        <StepRefusal refusal={refusal} />
        <Box sx={{ display: 'grid', gap: 2 }}>
          <ReferencePicker
            resource="volunteers"
            label={translate('resources.volunteers.fields.intoId')}
            value={intoId}
            onChange={setIntoId}
            error={same}
            helperText={translate(same ? 'resources.volunteers.mergeSame' : 'resources.volunteers.mergeHint')}
            autoFocus
            required
          />
          {into && !same && <Candidate into={into} />}
          <TextField
            label={translate('steps.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          disabled={busy || !ready}
          onClick={() => act({ intoId, intoVersion: into?.version, reason: reason.trim() })}
        >
          {translate('resources.volunteers.transitions.merge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Candidate({ into }: { into: VolunteerFieldsFragment }) {
  const translate = useTranslate();
  const facts = [into.name, into.number, into.idLastFour && `…${into.idLastFour}`, into.phoneMask, into.area.name];
  return (
    <Alert severity="info">
      {translate('resources.volunteers.mergeKeeps', { facts: facts.filter(Boolean).join(' · ') })}
    </Alert>
  );
}
