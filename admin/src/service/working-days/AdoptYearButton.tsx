import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { maxValue, minValue, required, useNotify, useRefresh, useTranslate } from 'react-admin';
import { AdoptCalendarYearDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { FormProblems } from '../../shared/form/FormProblems';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { CountInput } from '../../shared/inputs/CountInput';
import { useMayCreate } from '../../shared/list/ListHeader';
import { today } from '../../shared/time/shanghai';

/** Fills in a year as it was published, for whoever keeps the calendar. */
export function AdoptYearButton() {
  const translate = useTranslate();
  const mayKeep = useMayCreate();
  const [open, setOpen] = useState(false);
  if (!mayKeep) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.calendarDays.adopt')}
      </Button>
      {open && <AdoptYearDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function AdoptYearDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const send = useAdoption(onClose);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.calendarDays.adopt')}</DialogTitle>
      <ServerForm send={send} defaultValues={{ year: Number(today().slice(0, 4)) + 1 }}>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('resources.calendarDays.adoptMeans')}
          </DialogContentText>
          <CountInput source="year" validate={[required(), minValue(2004), maxValue(2099)]} />
          <FormProblems />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" size="large" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <SubmitButton label="resources.calendarDays.adopt" />
        </DialogActions>
      </ServerForm>
    </Dialog>
  );
}

/** Adopts a year and says what it holds now; answers the refusal, if any. */
function useAdoption(onDone: () => void) {
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  return async (values: Readonly<Record<string, unknown>>): Promise<unknown> => {
    try {
      const { adoptCalendarYear } = await port.mutate(AdoptCalendarYearDocument, {
        input: { year: Number(values['year']) },
      });
      const { arranged, ...messageArgs } = adoptCalendarYear.calendarYear;
      notify(`resources.calendarDays.${arranged ? 'adopted' : 'adoptedStatutory'}`, { messageArgs });
    } catch (error) {
      return error;
    }
    onDone();
    refresh();
    return undefined;
  };
}
