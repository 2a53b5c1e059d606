import { maxLength, minLength, required } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useViewer } from '../../providers/use-viewer';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { TextInput } from '../../shared/inputs/TextInput';
import { today } from '../../shared/time/shanghai';
import { ConsentFactsInputs } from './ConsentFactsInputs';
import { CareInputs, PublicInputs } from './PublicInputs';
import { isPhone } from './phone-rule';
import { SamePhoneInput } from './SamePhoneInput';
import { latestWording } from './wording';

/** A new beneficiary with the consent to be served; `?areaId=` and `?stationId=` name what is known beforehand. */
export function BeneficiaryCreate() {
  const [search] = useSearchParams();
  const viewer = useViewer();
  const own = viewer?.scope.kind === 'STATION' ? viewer.scope.id : null;
  const stationId = search.get('stationId') ?? own;
  const known = {
    areaId: search.get('areaId'),
    stationId,
    wordingVersion: latestWording,
    givenOn: today(),
    givenBy: 'SELF',
    groups: [],
  };
  if (!viewer) return null;
  return (
    <CreatePage defaultValues={known}>
      <FormSection title="resources.beneficiaries.person">
        <TextInput source="name" validate={[required(), maxLength(40)]} hint="resources.beneficiaries.sealedHint" />
        <TextInput source="phone" inputMode="tel" validate={isPhone} hint="resources.beneficiaries.phoneHint" />
        <SamePhoneInput phone="phone" />
        <Wide>
          <TextInput source="address" validate={[minLength(2), maxLength(200)]} />
        </Wide>
      </FormSection>
      <PublicInputs />
      <CareInputs ownStation={own !== null} />
      <FormSection title="resources.beneficiaries.consentTitle">
        <ConsentFactsInputs />
      </FormSection>
    </CreatePage>
  );
}
