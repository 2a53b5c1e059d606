import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { maxLength, minLength, required, useTranslate } from 'react-admin';
import { UnmaskVolunteerDocument, VolunteerPart, type VolunteerFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from '../../shared/form/FormProblems';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { EnumsInput } from '../../shared/inputs/EnumsInput';
import { TextInput } from '../../shared/inputs/TextInput';
import type { Plain } from './Unmasking';

interface Props {
  readonly record: VolunteerFieldsFragment;
  readonly onClose: () => void;
  readonly onShown: (plain: Plain) => void;
}

const always = [VolunteerPart.IdNumber, VolunteerPart.Phone, VolunteerPart.Address];

/** What of a record is sealed: of minors the guardian too, of children everything. */
function sealedParts({ guarded, minor }: VolunteerFieldsFragment): readonly VolunteerPart[] {
  const ofChildren = guarded ? [VolunteerPart.Name, VolunteerPart.BornOn] : [];
  return [...ofChildren, ...always, ...(minor ? [VolunteerPart.Guardian] : [])];
}

/** Asks what is to be shown and why. Without a consent to sensitive facts there is nothing to ask. */
export function UnmaskDialog({ record, onClose, onShown }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const consented = record.consents.some(({ purpose, withdrawnOn }) => purpose === 'SENSITIVE' && !withdrawnOn);
  const send = async (values: Values): Promise<unknown> => {
    const { fields, reason } = values as { fields: VolunteerPart[]; reason: string };
    try {
      const { unmaskVolunteer } = await port.mutate(UnmaskVolunteerDocument, {
        input: { id: record.id, fields, reason },
      });
      onShown(unmaskVolunteer);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.volunteers.unmask')}</DialogTitle>
      <ServerForm send={send} defaultValues={{ fields: [VolunteerPart.Phone] }}>
        <DialogContent sx={{ pt: 1 }}>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('resources.volunteers.unmaskText')}
          </DialogContentText>
          {!consented && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate('resources.volunteers.noConsent')}
            </Alert>
          )}
          <FormSection>
            <Wide>
              <EnumsInput source="fields" enumName="VolunteerPart" values={sealedParts(record)} validate={required()} />
            </Wide>
            <Wide>
              <TextInput
                source="reason"
                lines={2}
                validate={[required(), minLength(2), maxLength(200)]}
                hint="resources.volunteers.reasonHint"
              />
            </Wide>
          </FormSection>
          <FormProblems />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" size="large" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <SubmitButton label="resources.volunteers.show" />
        </DialogActions>
      </ServerForm>
    </Dialog>
  );
}
