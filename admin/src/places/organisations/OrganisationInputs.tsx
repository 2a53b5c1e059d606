import { maxLength, minLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { matches } from '../../shared/inputs/matches';
import { TextInput } from '../../shared/inputs/TextInput';
import { isCreditCode } from './credit-code';
import { organisationKinds } from './organisation.gateway';

const phone = matches(/^\+?[\d -]{5,20}$/, 'resources.organisations.phoneHint');

/** An empty code is fine; a mistyped one is told before the form goes out. */
function creditCode(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.trim() === '') return undefined;
  return isCreditCode(typed) ? undefined : 'resources.organisations.creditCodeWrong';
}

/** What a new and a known organisation have in common: all of it. */
export function OrganisationInputs() {
  return (
    <>
      <FormSection title="resources.organisations.identity">
        <TextInput source="name" validate={[required(), minLength(2), maxLength(100)]} />
        <EnumInput source="kind" enumName="OrganisationKind" values={organisationKinds} validate={required()} />
        <AreaInput source="areaId" validate={required()} />
        <TextInput source="creditCode" validate={creditCode} hint="resources.organisations.creditCodeHint" />
      </FormSection>
      <FormSection title="resources.organisations.contact">
        <TextInput source="contactName" validate={maxLength(60)} />
        <TextInput source="contactPhone" validate={phone} hint="resources.organisations.phoneHint" inputMode="tel" />
        <Wide>
          <TextInput source="address" validate={maxLength(200)} />
        </Wide>
      </FormSection>
    </>
  );
}
