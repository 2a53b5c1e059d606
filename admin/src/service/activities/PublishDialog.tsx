import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import type { StepDialogProps } from '../../shared/steps/state-machine';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';
import { PublishCheckLines } from './PublishChecks';

/** Shows the rules of publishing once more before the activity becomes public. */
export function PublishDialog({ record, step, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const { act, refusal, busy } = useAct(record, step.name, onClose);
  const { publishChecks } = record as unknown as ActivityFieldsFragment;
  const name = translate('resources.activities.transitions.publish');
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{name}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {translate('resources.activities.publishMeans')}
        </DialogContentText>
        <StepRefusal refusal={refusal} />
        <PublishCheckLines checks={publishChecks} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" disabled={busy} onClick={() => act({})} autoFocus>
          {name}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
