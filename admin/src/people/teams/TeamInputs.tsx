import { maxLength, minLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { DayInput } from '../../shared/inputs/DayInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { anotherThanLeader, notAhead } from './team-rules';
import { teamKinds } from './team.gateway';

const stillTakesPart = { state: ['ACTIVE'] };

/** What a new and a known team have in common. A leader keeps its introduction, but not what it is. */
export function TeamInputs({ mayShape }: { mayShape: boolean }) {
  return (
    <>
      {mayShape && <TeamShapeInputs />}
      <FormSection title="resources.teams.introduction">
        <Wide>
          <TextInput source="slogan" validate={maxLength(60)} hint="resources.teams.sloganHint" />
        </Wide>
        <Wide>
          <TextInput source="description" lines={4} validate={maxLength(500)} />
        </Wide>
      </FormSection>
    </>
  );
}

function TeamShapeInputs() {
  return (
    <>
      <FormSection title="resources.teams.identity">
        <Wide>
          <TextInput source="name" validate={[required(), minLength(2), maxLength(60)]} />
        </Wide>
        <EnumInput source="kind" enumName="TeamKind" values={teamKinds} validate={required()} />
        <DayInput source="foundedOn" validate={[required(), notAhead]} />
        <AreaInput source="areaId" validate={required()} />
        <RecordInput source="organisationId" resource="organisations" filter={stillTakesPart} />
      </FormSection>
      <FormSection title="resources.teams.leading">
        <RecordInput source="leaderId" resource="colleagues" hint="resources.teams.leaderHint" />
        <RecordInput source="deputyId" resource="colleagues" validate={anotherThanLeader} />
      </FormSection>
    </>
  );
}
