import { Alert } from '@mui/material';
import { useEffect } from 'react';
import { required, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { notAhead } from './form-rules';
import { isIdNumber, readIdNumber } from './id-number';
import { genders, idKinds } from './volunteer.gateway';

/** The document; a resident's number fills in day of birth and gender while it is typed. */
export function DocumentInputs() {
  const { setValue } = useFormContext();
  const [idKind, idNumber] = useWatch({ name: ['idKind', 'idNumber'] }) as [string, string | null];
  const resident = idKind === 'RESIDENT_ID';
  const read = resident ? readIdNumber(idNumber) : undefined;
  const told = read && `${read.bornOn} ${read.gender}`;
  useEffect(() => {
    const [bornOn, gender] = told?.split(' ') ?? [];
    if (!bornOn) return;
    setValue('bornOn', bornOn, { shouldDirty: true });
    setValue('gender', gender, { shouldDirty: true });
  }, [told, setValue]);
  return (
    <>
      <EnumInput source="idKind" enumName="IdKind" values={idKinds} validate={required()} />
      {idKind !== 'NONE' && (
        <TextInput
          source="idNumber"
          validate={resident ? [required(), isIdNumber] : required()}
          hint="resources.volunteers.sealedHint"
        />
      )}
      {read && !read.areaKnown && <UnknownArea />}
      <DayInput source="bornOn" validate={[required(), notAhead]} />
      <EnumInput source="gender" enumName="Gender" values={genders} />
    </>
  );
}

function UnknownArea() {
  const translate = useTranslate();
  return (
    <Wide>
      <Alert severity="warning">{translate('resources.volunteers.areaUnknown')}</Alert>
    </Wide>
  );
}
