import { maxLength, minLength, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { VolunteerConsentGiver, VolunteerConsentPurpose } from '../../generated/graphql';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { EnumsInput } from '../../shared/inputs/EnumsInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { today } from '../../shared/time/shanghai';
import { DocumentInputs } from './DocumentInputs';
import { isMobile, isUnder, isWording, latestWording, notAhead } from './form-rules';
import { GuardianInputs } from './GuardianInputs';
import { HomeInputs } from './HomeInputs';

const purposes = Object.values(VolunteerConsentPurpose);
const givers = Object.values(VolunteerConsentGiver);
const adultAge = 18;

/** A new volunteer with the consents that allow to keep the record; `?areaId=` names the area that is known beforehand. */
export function VolunteerCreate() {
  const [search] = useSearchParams();
  const known = {
    areaId: search.get('areaId'),
    organisationId: search.get('organisationId'),
    idKind: 'RESIDENT_ID',
    partyStatus: 'UNKNOWN',
    availability: [],
    purposes: ['SERVICE', 'SENSITIVE'],
    wordingVersion: latestWording,
    givenOn: today(),
    givenBy: 'SELF',
  };
  return (
    <CreatePage defaultValues={known}>
      <FormSection title="resources.volunteers.person">
        <TextInput source="name" validate={[required(), maxLength(40)]} />
        <TextInput source="phone" inputMode="tel" validate={isMobile} hint="resources.volunteers.sealedHint" />
        <DocumentInputs />
        <Wide>
          <TextInput source="address" validate={[minLength(2), maxLength(200)]} />
        </Wide>
      </FormSection>
      <HomeInputs skills="skills" />
      <MinorInputs />
      <FormSection title="resources.volunteers.consentTitle">
        <Wide>
          <EnumsInput
            source="purposes"
            enumName="VolunteerConsentPurpose"
            values={purposes}
            validate={required()}
            hint="resources.volunteers.purposesHint"
          />
        </Wide>
        <TextInput source="wordingVersion" validate={[required(), isWording]} hint="resources.volunteers.wordingHint" />
        <DayInput source="givenOn" validate={[required(), notAhead]} />
        <EnumInput
          source="givenBy"
          enumName="VolunteerConsentGiver"
          values={givers}
          validate={required()}
          hint="resources.volunteers.guardianHint"
        />
      </FormSection>
    </CreatePage>
  );
}

/** Asks for the guardian once the day of birth says that one is due. */
function MinorInputs() {
  const bornOn: unknown = useWatch({ name: 'bornOn' });
  return isUnder(adultAge, bornOn) ? <GuardianInputs due /> : null;
}
