import { Alert } from '@mui/material';
import { maxLength, minLength, useRecordContext, useTranslate } from 'react-admin';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { EditPage } from '../../shared/form/EditPage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { isMobile } from './form-rules';
import { GuardianInputs } from './GuardianInputs';
import { HomeInputs } from './HomeInputs';
import { idKinds } from './volunteer.gateway';

/** Corrects a record without showing what is sealed: a new value is typed, or the old one stays. */
export function VolunteerEdit() {
  return (
    <EditPage>
      <VolunteerInputs />
    </EditPage>
  );
}

function VolunteerInputs() {
  const translate = useTranslate();
  const record = useRecordContext<VolunteerFieldsFragment>();
  if (!record) return null;
  const blank = translate('timeline.blank');
  const masked = { phone: record.phoneMask ?? blank, address: record.addressMask ?? blank };
  return (
    <>
      <HomeInputs skills="skillsText" />
      <FormSection title="resources.volunteers.person">
        <Wide>
          <Alert severity="info">
            {translate('resources.volunteers.keepSealed', {
              name: record.name,
              document: record.idLastFour ?? blank,
              ...masked,
            })}
          </Alert>
        </Wide>
        <TextInput source="newName" validate={maxLength(40)} />
        <TextInput source="newPhone" inputMode="tel" validate={isMobile} />
        <EnumInput source="newIdKind" enumName="IdKind" values={idKinds} />
        <TextInput source="newIdNumber" validate={maxLength(20)} />
        <Wide>
          <TextInput source="newAddress" validate={[minLength(2), maxLength(200)]} />
        </Wide>
        {record.phoneMask && <YesNoInput source="removePhone" />}
        {record.addressMask && <YesNoInput source="removeAddress" />}
      </FormSection>
      {record.minor && <GuardianInputs due={false} />}
    </>
  );
}
