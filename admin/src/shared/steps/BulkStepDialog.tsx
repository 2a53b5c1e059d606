import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useDataProvider, useListContext, useRefresh, useTranslate } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import { BulkProgress } from './BulkProgress';
import { runBulkStep, type BulkOutcome } from './run-bulk-step';

interface Props {
  readonly resource: string;
  readonly step: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks once, shows progress, can be stopped, and ends by naming every record that was refused and why. */
export function BulkStepDialog({ resource, step, ids, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [reason, setReason] = useState('');
  const [phase, setPhase] = useState<'asking' | 'running' | 'done'>('asking');
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome[]>([]);
  const cancelled = useRef(false);
  const name = translate(`resources.${resource}.transitions.${step}`, { _: step });

  const run = async (): Promise<void> => {
    setPhase('running');
    const values = reason.trim() ? { reason: reason.trim() } : {};
    await runBulkStep(
      dataProvider,
      { resource, step, ids, values },
      { onEach: (outcome) => setOutcomes((before) => [...before, outcome]), isCancelled: () => cancelled.current },
    );
    setPhase('done');
    refresh();
  };
  const close = (): void => {
    cancelled.current = true;
    if (phase === 'done') onUnselectItems();
    onClose();
  };

  return (
    <Dialog open onClose={phase === 'running' ? undefined : close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('steps.bulkTitle', { name, count: ids.length })}</DialogTitle>
      <DialogContent>
        {phase === 'asking' ? (
          <TextField
            label={translate('steps.reasonIfAny')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            multiline
            minRows={2}
            sx={{ mt: 1 }}
            autoFocus
          />
        ) : (
          <BulkProgress total={ids.length} outcomes={outcomes} />
        )}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={close}>
          {translate(phase === 'done' ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {phase === 'asking' && (
          <Button variant="contained" onClick={() => void run()}>
            {name}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
