import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { ActivityHoursDocument, ComputeRecordsDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { SkippedList } from './SkippedList';
import type { Hours } from './use-activity-hours';

interface Props {
  readonly activityId: string;
  /** As it stands before. */
  readonly hours: Hours;
  readonly onClose: () => void;
}

/** Says what computing will do, does it, and says what it did and whom it passed over. */
export function ComputeDialog({ activityId, hours, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  /** The page around reads the hours anew while the dialog is open. */
  const [before] = useState(hours);
  const { compute, after, refusal, busy } = useComputing(activityId);
  const word = (key: string, more = {}): string => translate(`resources.serviceRecords.hours.${key}`, more);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{word('compute')}</DialogTitle>
      <DialogContent>
        {after ? (
          <Outcome written={Math.max(0, after.recorded - before.recorded)} />
        ) : (
          <>
            <DialogContentText variant="body2">
              {word(before.due > 0 ? 'will' : 'willNothing', { due: before.due, recorded: before.recorded })}
            </DialogContentText>
            <DialogContentText variant="body2" sx={{ mt: 1 }}>
              {word('means')}
            </DialogContentText>
          </>
        )}
        {after !== undefined && after.checkOutMissing > 0 && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            {word('checkOutMissing', { count: after.checkOutMissing })}
          </Alert>
        )}
        <SkippedList skipped={(after ?? before).skipped} />
        <StepRefusal refusal={refusal} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" size="large" onClick={onClose}>
          {translate(after ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!after && (
          <Button variant="contained" size="large" disabled={busy} onClick={() => void compute()}>
            {word('compute')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Outcome({ written }: { readonly written: number }) {
  const translate = useTranslate();
  if (written === 0)
    return <Alert severity="info">{translate('resources.serviceRecords.hours.computedNothing')}</Alert>;
  return <Alert severity="success">{translate('resources.serviceRecords.hours.computed', { count: written })}</Alert>;
}

/** Computes, and reads how things stand afterwards. */
function useComputing(activityId: string) {
  const port = usePort();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const [after, setAfter] = useState<Hours>();
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const compute = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await port.mutate(ComputeRecordsDocument, { input: { activityId } });
      setAfter((await port.query(ActivityHoursDocument, { activityId })).activityHours);
      await queries.invalidateQueries({ queryKey: ['serviceRecords'] });
      refresh();
    } catch (error) {
      setRefusal(error);
    }
    setBusy(false);
  };
  return { compute, after, refusal, busy };
}
