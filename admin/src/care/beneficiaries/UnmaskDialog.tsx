import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId } from 'react';
import { maxLength, minLength, required, useTranslate } from 'react-admin';
import { UnmaskableField, UnmaskBeneficiaryDocument, type BeneficiaryFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from '../../shared/form/FormProblems';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { EnumsInput } from '../../shared/inputs/EnumsInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { purposesInForce, sealedParts } from './unmaskable';
import type { Plain } from './Unmasking';

interface Props {
  readonly record: BeneficiaryFieldsFragment;
  readonly onClose: () => void;
  readonly onShown: (plain: Plain) => void;
}

/** Asks what is to be shown, for which purpose and why. Without a consent in force there is nothing to ask. */
export function UnmaskDialog({ record, onClose, onShown }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const purposes = purposesInForce(record);
  const send = async (values: Values): Promise<unknown> => {
    const { fields, purpose, reason } = values as { fields: UnmaskableField[]; purpose: never; reason: string };
    try {
      const input = { id: record.id, fields, purpose, reason };
      const { unmaskBeneficiary } = await port.mutate(UnmaskBeneficiaryDocument, { input });
      onShown(unmaskBeneficiary);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.beneficiaries.unmask')}</DialogTitle>
      <ServerForm send={send} defaultValues={{ fields: [UnmaskableField.Name], purpose: purposes[0] }}>
        <DialogContent sx={{ pt: 1 }}>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('resources.beneficiaries.unmaskText')}
          </DialogContentText>
          {purposes.length === 0 && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate('resources.beneficiaries.noConsent')}
            </Alert>
          )}
          <FormSection>
            <Wide>
              <EnumsInput
                source="fields"
                enumName="UnmaskableField"
                values={sealedParts(record)}
                validate={required()}
              />
            </Wide>
            <Wide>
              <EnumInput source="purpose" enumName="ConsentPurpose" values={purposes} validate={required()} />
            </Wide>
            <Wide>
              <TextInput
                source="reason"
                lines={2}
                validate={[required(), minLength(2), maxLength(200)]}
                hint="resources.beneficiaries.reasonHint"
              />
            </Wide>
          </FormSection>
          <FormProblems />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" size="large" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Box component="span">
            <SubmitButton label="resources.beneficiaries.show" />
          </Box>
        </DialogActions>
      </ServerForm>
    </Dialog>
  );
}
