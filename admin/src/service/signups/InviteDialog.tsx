import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { required, useRefresh, useTranslate } from 'react-admin';
import { DispatchVolunteerDocument, type DispatchVolunteerInput } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from '../../shared/form/FormProblems';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { CountInput } from '../../shared/inputs/CountInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { AnswerLink } from './AnswerLink';
import { ShiftInput } from './ShiftInput';

const blank = { answerWithinHours: 48, acknowledgeSoft: false };

/** Sends for one volunteer, and shows the link by which they answer for themselves. */
export function InviteDialog({ activityId, onClose }: { activityId: string; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const refresh = useRefresh();
  const [token, setToken] = useState<string>();
  const send = async (values: Values): Promise<unknown> => {
    const { shiftId, volunteerNumber, answerWithinHours, acknowledgeSoft } =
      values as unknown as DispatchVolunteerInput;
    try {
      const input = { shiftId, volunteerNumber, answerWithinHours, acknowledgeSoft };
      setToken((await port.mutate(DispatchVolunteerDocument, { input })).dispatchVolunteer.token);
      refresh();
      return undefined;
    } catch (error) {
      return error;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.signUps.invite')}</DialogTitle>
      {token ? (
        <>
          <DialogContent>
            <AnswerLink token={token} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              {translate('resources.signUps.close')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <ServerForm send={send} defaultValues={blank}>
          <DialogContent sx={{ pt: 1 }}>
            <DialogContentText variant="body2" sx={{ mb: 2 }}>
              {translate('resources.signUps.inviteMeans')}
            </DialogContentText>
            <FormSection>
              <Wide>
                <ShiftInput activityId={activityId} />
              </Wide>
              <TextInput source="volunteerNumber" inputMode="numeric" validate={required()} />
              <CountInput source="answerWithinHours" />
              <Wide>
                <YesNoInput source="acknowledgeSoft" />
              </Wide>
            </FormSection>
            <FormProblems />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" size="large" onClick={onClose}>
              {translate('ra.action.cancel')}
            </Button>
            <SubmitButton label="resources.signUps.invite" />
          </DialogActions>
        </ServerForm>
      )}
    </Dialog>
  );
}
