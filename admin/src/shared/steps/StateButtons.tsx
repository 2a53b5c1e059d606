import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import type { StateView } from './state-machine';
import { StepDialog } from './StepDialog';
import { sortSteps, stepsOf, type OfferedStep } from './transition';

/** The steps that the viewer may take on this record; the first is the usual one. */
export function StateButtons({ view }: { view: StateView }) {
  const translate = useTranslate();
  const { name } = useSlice();
  const record = useRecordContext<AnyRecord>();
  const [taking, setTaking] = useState<OfferedStep>();
  const { open } = sortSteps(stepsOf(record));
  if (!record) return null;
  const grave = view.grave ?? [];
  const usual = open.find((step) => !grave.includes(step.name));
  const Dialog = taking && view.dialogs?.[taking.name];
  const close = (): void => setTaking(undefined);
  return (
    <>
      {open.map((step) => (
        <Button
          key={step.name}
          variant={step === usual ? 'contained' : 'outlined'}
          color={grave.includes(step.name) ? 'error' : 'primary'}
          onClick={() => setTaking(step)}
        >
          {translate(`resources.${name}.transitions.${step.name}`, { _: step.name })}
        </Button>
      ))}
      {taking && Dialog && <Dialog record={record} step={taking} onClose={close} />}
      {taking && !Dialog && <StepDialog record={record} step={taking} enumName={view.enumName} onClose={close} />}
    </>
  );
}
