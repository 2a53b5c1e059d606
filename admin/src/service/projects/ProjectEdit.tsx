import { EditPage } from '../../shared/form/EditPage';
import { ProjectWordsInputs } from './ProjectWordsInputs';

/** Corrects what is said of a project. */
export function ProjectEdit() {
  return (
    <EditPage>
      <ProjectWordsInputs />
    </EditPage>
  );
}
