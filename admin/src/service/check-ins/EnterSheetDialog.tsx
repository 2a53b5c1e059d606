import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { EnterSignInSheetDocument, SignInSheetDocument, type EnterSignInSheetMutation } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { wallTime } from '../../shared/time/shanghai';
import type { CheckInShift } from './CheckInShifts';
import { CodeScanner } from './CodeScanner';
import { sheetInput, type TypedLine } from './sheet-lines';
import { SheetLineTable } from './SheetLineTable';
import { SheetOutcomes } from './SheetOutcomes';

type Outcomes = EnterSignInSheetMutation['enterSignInSheet']['outcomes'];

/** Enters a signed sheet of paper: scan or type each row's code, correct the times, send them all. */
export function EnterSheetDialog({ shift, onClose }: { shift: CheckInShift; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const refresh = useRefresh();
  const [lines, setLines] = useState<readonly TypedLine[]>([]);
  const [outcomes, setOutcomes] = useState<Outcomes>();
  const [refusal, setRefusal] = useState<unknown>();
  const { data: rows = [] } = useQuery({
    queryKey: ['signInSheet', shift.id],
    queryFn: async () => (await port.query(SignInSheetDocument, { shiftId: shift.id })).checkInDesk?.rows ?? [],
  });
  const nameOf = (code: string) => rows.find(({ rowCode }) => rowCode === code)?.name;
  const add = (code: string): void => {
    const fresh = { code, inAt: wallTime(shift.startsAt).slice(11), outAt: wallTime(shift.endsAt).slice(11) };
    setLines((before) => [fresh, ...before.filter((line) => line.code !== code)]);
  };
  const send = async (): Promise<void> => {
    setRefusal(undefined);
    try {
      const input = sheetInput(shift, lines.toReversed());
      setOutcomes((await port.mutate(EnterSignInSheetDocument, { input })).enterSignInSheet.outcomes);
      refresh();
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>
        {translate('resources.checkEvents.enterSheet')} · {shift.post.name}
      </DialogTitle>
      <DialogContent>
        {outcomes ? (
          <SheetOutcomes outcomes={outcomes} />
        ) : (
          <>
            <DialogContentText variant="body2" sx={{ mb: 2 }}>
              {translate('resources.checkEvents.enterSheetMeans')}
            </DialogContentText>
            <CodeScanner onCode={add} />
            <SheetLineTable lines={lines} nameOf={nameOf} onLines={setLines} />
            <StepRefusal refusal={refusal} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" size="large" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
        {!outcomes && (
          <Button variant="contained" size="large" disabled={lines.length === 0} onClick={() => void send()}>
            {translate('resources.checkEvents.enterLines', { smart_count: lines.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
