import { maxLength, minLength, useRecordContext, useTranslate } from 'react-admin';
import { Alert } from '@mui/material';
import type { BeneficiaryFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { EditPage } from '../../shared/form/EditPage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { isPhone } from './phone-rule';
import { CareInputs, PublicInputs } from './PublicInputs';
import { SamePhoneInput } from './SamePhoneInput';

/** Corrects a record without showing what is sealed: a new value is typed, or the old one stays. */
export function BeneficiaryEdit() {
  return (
    <EditPage>
      <BeneficiaryInputs />
    </EditPage>
  );
}

function BeneficiaryInputs() {
  const translate = useTranslate();
  const viewer = useViewer();
  const record = useRecordContext<BeneficiaryFieldsFragment>();
  if (!record) return null;
  return (
    <>
      <PublicInputs guarded={record.guarded} />
      <CareInputs ownStation={viewer?.scope.kind === 'STATION'} />
      <FormSection title="resources.beneficiaries.person">
        <Wide>
          <Alert severity="info">
            {translate('resources.beneficiaries.keepSealed', {
              name: record.nameMask,
              phone: record.phoneMask ?? translate('timeline.blank'),
              address: record.addressMask ?? translate('timeline.blank'),
            })}
          </Alert>
        </Wide>
        <TextInput source="newName" validate={maxLength(40)} />
        <TextInput source="newPhone" inputMode="tel" validate={isPhone} hint="resources.beneficiaries.phoneHint" />
        <SamePhoneInput phone="newPhone" />
        <Wide>
          <TextInput source="newAddress" validate={[minLength(2), maxLength(200)]} />
        </Wide>
        {record.phoneMask && <YesNoInput source="removePhone" />}
        {record.addressMask && <YesNoInput source="removeAddress" />}
      </FormSection>
    </>
  );
}
