import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import type { StepDialogProps } from '../../shared/steps/state-machine';
import { useAct } from '../../shared/steps/use-act';

/** Asks whether doubtful rows come in too, and runs the import. */
export function RunImportDialog({ record, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const { act, refusal, busy } = useAct(record, 'run', onClose);
  const [withDoubtful, setWithDoubtful] = useState(false);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          act({ withDoubtful });
        }}
      >
        <DialogTitle id={titleId}>{translate('resources.imports.transitions.run')}</DialogTitle>
        <DialogContent>
          <StepRefusal refusal={refusal} />
          <Typography variant="body2">{translate('resources.imports.runAsks')}</Typography>
          <FormControlLabel
            control={<Checkbox checked={withDoubtful} onChange={(_, checked) => setWithDoubtful(checked)} />}
            label={translate('resources.imports.fields.withDoubtful')}
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('resources.imports.transitions.run')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
