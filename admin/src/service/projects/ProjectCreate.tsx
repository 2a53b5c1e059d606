import { required } from 'react-admin';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { ProjectWordsInputs } from './ProjectWordsInputs';

/** Establishes a project of a station, a team, or both. */
export function ProjectCreate() {
  return (
    <CreatePage>
      <ProjectWordsInputs />
      <FormSection title="resources.projects.carriers">
        <AreaInput source="areaId" validate={required()} />
        <RecordInput source="stationId" resource="stations" hint="resources.projects.carriersHint" />
        <RecordInput source="teamId" resource="teams" />
      </FormSection>
    </CreatePage>
  );
}
