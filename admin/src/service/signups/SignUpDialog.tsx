import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { required, useRefresh, useTranslate } from 'react-admin';
import { SignUpManyDocument, SignUpVia, type SignUpManyMutation } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from '../../shared/form/FormProblems';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { OutcomeTable } from './OutcomeTable';
import { ShiftInput } from './ShiftInput';

type Outcomes = SignUpManyMutation['signUpMany']['outcomes'];

/** Signs one or many volunteers up for a shift, and tells of each what became of it. */
export function SignUpDialog({ activityId, onClose }: { activityId: string; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const refresh = useRefresh();
  const [outcomes, setOutcomes] = useState<Outcomes>();
  const send = async (values: Values): Promise<unknown> => {
    const { shiftId, via, volunteerNumbers, riskTold, acknowledgeSoft } = values as unknown as Given;
    const numbers = volunteerNumbers.split(/[\s,，;；、]+/).filter(Boolean);
    try {
      const input = { shiftId, via, volunteerNumbers: numbers, riskTold, acknowledgeSoft };
      setOutcomes((await port.mutate(SignUpManyDocument, { input })).signUpMany.outcomes);
      refresh();
      return undefined;
    } catch (error) {
      return error;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.signUps.add')}</DialogTitle>
      {outcomes ? (
        <>
          <DialogContent>
            <OutcomeTable outcomes={outcomes} />
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
              {translate('resources.signUps.addMeans')}
            </DialogContentText>
            <SignUpInputs activityId={activityId} />
            <FormProblems />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" size="large" onClick={onClose}>
              {translate('ra.action.cancel')}
            </Button>
            <SubmitButton label="resources.signUps.add" />
          </DialogActions>
        </ServerForm>
      )}
    </Dialog>
  );
}

interface Given {
  readonly shiftId: string;
  readonly via: SignUpVia;
  readonly volunteerNumbers: string;
  readonly riskTold: boolean;
  readonly acknowledgeSoft: boolean;
}

const blank = { via: SignUpVia.Leader, riskTold: false, acknowledgeSoft: false };

function SignUpInputs({ activityId }: { activityId: string }) {
  return (
    <FormSection>
      <Wide>
        <ShiftInput activityId={activityId} />
      </Wide>
      <Wide>
        <TextInput source="volunteerNumbers" lines={4} validate={required()} />
      </Wide>
      <EnumInput
        source="via"
        enumName="SignUpVia"
        values={[SignUpVia.Leader, SignUpVia.School]}
        validate={required()}
      />
      <Wide>
        <YesNoInput source="riskTold" />
      </Wide>
      <Wide>
        <YesNoInput source="acknowledgeSoft" />
      </Wide>
    </FormSection>
  );
}
