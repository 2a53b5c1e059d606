import { required } from 'react-admin';
import { Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { ConsentGivenBy } from '../../generated/graphql';
import { today } from '../../shared/time/shanghai';
import { EvidenceInput } from './EvidenceInput';
import { isWording } from './phone-rule';

const givers = Object.values(ConsentGivenBy);

function notAhead(day: unknown): string | undefined {
  return typeof day === 'string' && day > today() ? 'resources.beneficiaries.aheadWrong' : undefined;
}

/** When, by whom and in which wording a consent was given. */
export function ConsentFactsInputs() {
  return (
    <>
      <TextInput
        source="wordingVersion"
        validate={[required(), isWording]}
        hint="resources.beneficiaries.wordingHint"
      />
      <DayInput source="givenOn" validate={[required(), notAhead]} />
      <EnumInput
        source="givenBy"
        enumName="ConsentGivenBy"
        values={givers}
        validate={required()}
        hint="resources.beneficiaries.guardianHint"
      />
      <Wide>
        <EvidenceInput source="evidenceId" />
      </Wide>
    </>
  );
}
