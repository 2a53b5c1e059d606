import { maxLength, maxValue, minLength, minValue, required } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { CountInput } from '../../shared/inputs/CountInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { today } from '../../shared/time/shanghai';

const branches = { kind: ['PARTY_BRANCH'] };

/** Records a branch's members of a year; `?organisationId=` names the branch beforehand. */
export function PartyRosterCreate() {
  const [search] = useSearchParams();
  const organisationId = search.get('organisationId');
  const year = Number(today().slice(0, 4));
  return (
    <CreatePage defaultValues={{ year, ...(organisationId && { organisationId }) }}>
      <FormSection title="resources.partyRosters.figures">
        <RecordInput
          source="organisationId"
          resource="organisations"
          filter={branches}
          validate={required()}
          hint="resources.partyRosters.replaces"
        />
        <CountInput source="year" validate={[required(), minValue(1949), maxValue(2100)]} />
        <CountInput source="members" validate={[required(), minValue(0)]} />
        <Wide>
          <TextInput
            source="source"
            validate={[required(), minLength(2), maxLength(300)]}
            hint="resources.partyRosters.sourceHint"
          />
        </Wide>
      </FormSection>
      <FormSection title="resources.partyRosters.list">
        <Wide>
          <TextInput source="idNumbers" lines={6} hint="resources.partyRosters.listHint" />
        </Wide>
      </FormSection>
    </CreatePage>
  );
}
