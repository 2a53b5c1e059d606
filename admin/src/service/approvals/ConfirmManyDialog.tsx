import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useLocaleState, useRefresh, useTranslate } from 'react-admin';
import { ConfirmRecordsDocument, type ServiceRecordFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { AnyRecord } from '../../shared/record-path';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { dayWords, minutesWords } from '../../shared/time/moment-words';

type Outcome = {
  readonly id: string;
  readonly done: boolean;
  readonly refusal?: { code: string; message: string } | null;
};

interface Props {
  readonly records: readonly AnyRecord[];
  readonly onClose: () => void;
}

/** Shows what is about to be confirmed, confirms it, and tells of each what became of it. */
export function ConfirmManyDialog({ records, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const refresh = useRefresh();
  // What is confirmed leaves the list behind the dialog; here it stays to be read.
  const [shown] = useState(records as unknown as readonly ServiceRecordFieldsFragment[]);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      const items = shown.map(({ id, version }) => ({ id, version }));
      const { confirmRecords } = await port.mutate(ConfirmRecordsDocument, { input: { items } });
      setOutcomes(confirmRecords.outcomes);
      refresh();
    } catch (error) {
      setRefusal(error);
    }
    setBusy(false);
  };
  const done = outcomes?.filter((outcome) => outcome.done).length ?? 0;
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('approvals.confirmTitle', { count: shown.length })}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" role="status" sx={{ mb: 1.5 }}>
          {outcomes
            ? translate('approvals.result', { done, skipped: outcomes.length - done })
            : translate('approvals.confirmText')}
        </DialogContentText>
        <StepRefusal refusal={refusal} />
        <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
          {shown.map((record) => (
            <Line key={record.id} record={record} outcome={outcomes?.find(({ id }) => id === record.id)} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose} disabled={busy}>
          {translate(outcomes ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!outcomes && (
          <Button variant="contained" onClick={() => void confirm()} disabled={busy} autoFocus>
            {translate('approvals.confirm')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Line({ record, outcome }: { record: ServiceRecordFieldsFragment; outcome: Outcome | undefined }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { volunteer, servedOn, netMinutes, number, findings } = record;
  const reason = outcome?.refusal && translate(`errors.${outcome.refusal.code}`, { _: outcome.refusal.message });
  return (
    <li>
      {volunteer.name} · {dayWords(servedOn, locale)} · {minutesWords(netMinutes, locale)} · {number}
      <Box component="strong" sx={{ ml: 1, color: reason ? 'warning.main' : 'success.main', fontWeight: 600 }}>
        {reason && translate('approvals.skipped', { reason })}
        {outcome?.done && translate('approvals.confirmed')}
      </Box>
      {!outcome && findings.length > 0 && (
        <Box component="span" sx={{ ml: 1, color: 'text.secondary' }}>
          {translate('approvals.singly')}
        </Box>
      )}
    </li>
  );
}
