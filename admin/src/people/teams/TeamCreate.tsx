import { useState } from 'react';
import { required } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection } from '../../shared/form/FormSection';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { shanghaiDay } from '../../shared/time/shanghai';
import { joinPolicies } from './team.gateway';
import { TeamInputs } from './TeamInputs';

/** A new team; `?areaId=` and `?organisationId=` name what is known beforehand. */
export function TeamCreate() {
  const [search] = useSearchParams();
  const [foundedOn] = useState(() => shanghaiDay(new Date()));
  const given = ['areaId', 'organisationId'].flatMap((source) => {
    const id = search.get(source);
    return id ? [[source, id] as const] : [];
  });
  return (
    <CreatePage defaultValues={{ foundedOn, joinPolicy: 'VERIFY', ...Object.fromEntries(given) }}>
      <TeamInputs mayShape />
      <FormSection title="resources.teams.joining">
        <EnumInput
          source="joinPolicy"
          enumName="JoinPolicy"
          values={joinPolicies}
          validate={required()}
          hint="resources.teams.joinHint"
        />
      </FormSection>
    </CreatePage>
  );
}
