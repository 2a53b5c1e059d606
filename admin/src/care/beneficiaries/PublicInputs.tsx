import { maxLength, maxValue, minValue, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { CountInput } from '../../shared/inputs/CountInput';
import { EnumsInput } from '../../shared/inputs/EnumsInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { today } from '../../shared/time/shanghai';
import { groups } from './beneficiary.gateway';

const isCommunity = ({ level }: { readonly level: string }): boolean => level === 'COMMUNITY';
const atWork = { state: ['PLANNED', 'ACTIVE', 'SUSPENDED'] };

/** What stands in the open about somebody, except for young children. */
export function PublicInputs({ guarded = false }: { guarded?: boolean }) {
  const thisYear = Number(today().slice(0, 4));
  const hint = guarded ? 'resources.beneficiaries.guardedKeep' : undefined;
  return (
    <FormSection title="resources.beneficiaries.shownTitle">
      <TextInput source="alias" validate={maxLength(20)} hint={hint ?? 'resources.beneficiaries.aliasHint'} />
      <CountInput
        source="birthYear"
        validate={[minValue(1900), maxValue(thisYear)]}
        hint={hint ?? 'resources.beneficiaries.birthYearHint'}
      />
      <Wide>
        <EnumsInput source="groups" enumName="BeneficiaryGroup" values={groups} {...(hint && { hint })} />
      </Wide>
    </FormSection>
  );
}

/** Where somebody lives and who looks after them. A station's manager keeps the own station's people. */
export function CareInputs({ ownStation }: { ownStation: boolean }) {
  return (
    <FormSection title="resources.beneficiaries.careTitle">
      <AreaInput
        source="areaId"
        validate={required()}
        isChoosable={isCommunity}
        hint="resources.beneficiaries.communityHint"
      />
      <RecordInput source="stationId" resource="stations" filter={atWork} disabled={ownStation} />
    </FormSection>
  );
}
