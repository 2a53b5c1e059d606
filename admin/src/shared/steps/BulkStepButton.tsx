import { Button } from '@mui/material';
import { useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { BulkStepDialog } from './BulkStepDialog';

/** Takes one step of the state machine on all chosen records. */
export function BulkStepButton({ step, ids }: { step: string; ids: readonly string[] }) {
  const translate = useTranslate();
  const resource = String(useResourceContext());
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ bgcolor: 'background.paper' }}>
        {translate(`resources.${resource}.transitions.${step}`, { _: step })}
      </Button>
      {open && <BulkStepDialog resource={resource} step={step} ids={ids} onClose={() => setOpen(false)} />}
    </>
  );
}
