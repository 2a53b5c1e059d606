import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormSection } from '../../shared/form/FormSection';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { RecordsInput } from '../../shared/inputs/RecordsInput';
import { useOpenFields } from './use-open-fields';

const takesPart = { state: ['ACTIVE'] };
const stillThere = { state: ['PLANNED', 'ACTIVE', 'SUSPENDED'] };
const atWork = { state: ['ACTIVE', 'SUSPENDED'] };

/** Who holds it: the lead organiser and who helps, the station and the team, and the project that it is held for. */
export function HostInputs() {
  const open = useOpenFields();
  const [stationId, teamId] = useWatch({ name: ['stationId', 'teamId'] }) as readonly (string | null)[];
  const closed = (source: string) => ({ source, disabled: !open(source) });
  const ofHost = stationId ? { stationId } : { teamId };
  return (
    <FormSection title="resources.activities.hosts">
      <RecordInput {...closed('leadId')} resource="organisations" filter={takesPart} validate={required()} />
      <RecordsInput
        {...closed('coOrganiserIds')}
        resource="organisations"
        filter={takesPart}
        hint="resources.activities.coOrganisersHint"
      />
      <RecordInput {...closed('stationId')} resource="stations" filter={stillThere} />
      <RecordInput {...closed('teamId')} resource="teams" filter={atWork} />
      {(stationId || teamId) && (
        <RecordInput
          {...closed('projectId')}
          resource="projects"
          filter={{ ...ofHost, state: ['ACTIVE'] }}
          hint="resources.activities.projectHint"
        />
      )}
    </FormSection>
  );
}
