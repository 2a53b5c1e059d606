import { Alert, Box, Button, Checkbox, FormControlLabel, Paper, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { ResourceContextProvider, useGetList, useTranslate } from 'react-admin';
import type { ApprovalKind } from '../../generated/graphql';
import type { AnyRecord } from '../../shared/record-path';
import { StepDialog } from '../../shared/steps/StepDialog';
import type { OfferedStep } from '../../shared/steps/transition';
import { ApprovalLine } from './ApprovalLine';
import { approvalWays, openStep } from './approval-kinds';
import { ConfirmManyDialog } from './ConfirmManyDialog';
import { useApprovalKeys } from './use-approval-keys';

const shownAtOnce = 25;

interface Taking {
  readonly record: AnyRecord;
  readonly step: OfferedStep;
}

/** The oldest of one kind, walked through with the keyboard; records can be chosen and confirmed together. */
export function ApprovalList({ kind }: { kind: ApprovalKind }) {
  const translate = useTranslate();
  const way = approvalWays[kind];
  const { resource, filter, sort } = way;
  const asked = { filter, sort, pagination: { page: 1, perPage: shownAtOnce } };
  const { data, total = 0, error } = useGetList<AnyRecord>(resource, asked);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [taking, setTaking] = useState<Taking>();
  const [confirming, setConfirming] = useState(false);
  const records = data ?? [];
  const here = Math.min(at, Math.max(records.length - 1, 0));
  const current = records[here];
  const picked = records.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string): void =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const take = (record: AnyRecord | undefined, names: readonly string[]): void => {
    const step = record && openStep(record, names);
    if (step) setTaking({ record, step });
  };
  const move = (by: 1 | -1): void => {
    const next = Math.min(Math.max(here + by, 0), records.length - 1);
    setAt(next);
    document.querySelector<HTMLElement>(`[data-approval="${records[next]?.id ?? ''}"] a`)?.focus();
  };
  useApprovalKeys({
    move,
    approve: () => take(current, way.approve),
    refuse: () => take(current, way.refuse),
    choose: () => kind === 'RECORDS' && current && toggle(current.id),
  });
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={200} />;
  if (records.length === 0)
    return <Typography color="text.secondary">{translate(`approvals.empty.${kind}`)}</Typography>;
  return (
    <ResourceContextProvider value={resource}>
      {kind === 'RECORDS' && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <FormControlLabel
            label={translate('approvals.chooseAll')}
            control={
              <Checkbox
                checked={picked.length === records.length}
                indeterminate={picked.length > 0 && picked.length < records.length}
                onChange={(_, all) => setChosen(all ? records.map(({ id }) => id) : [])}
              />
            }
          />
          <Button variant="contained" disabled={picked.length === 0} onClick={() => setConfirming(true)}>
            {translate('approvals.chosen', { count: picked.length })}
          </Button>
        </Box>
      )}
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {records.map((record, index) => (
          <ApprovalLine
            key={record.id}
            record={record}
            way={way}
            isCurrent={index === here}
            {...(kind === 'RECORDS' && { choice: { isChosen: chosen.includes(record.id), toggle } })}
            onFocus={() => setAt(index)}
            onTake={(names) => take(record, names)}
          />
        ))}
      </Paper>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1 }}>
        {total > records.length &&
          `${translate('approvals.more', { shown: records.length, left: total - records.length })} `}
        {translate('approvals.keys')}
      </Typography>
      {taking && <StepDialog {...taking} enumName={way.enumName} onClose={() => setTaking(undefined)} />}
      {confirming && (
        <ConfirmManyDialog
          records={picked}
          onClose={() => {
            setConfirming(false);
            setChosen([]);
          }}
        />
      )}
    </ResourceContextProvider>
  );
}
