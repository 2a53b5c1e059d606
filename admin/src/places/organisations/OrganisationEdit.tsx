import { EditPage } from '../../shared/form/EditPage';
import { OrganisationInputs } from './OrganisationInputs';

/** Corrects what the directory says of an organisation. */
export function OrganisationEdit() {
  return (
    <EditPage>
      <OrganisationInputs />
    </EditPage>
  );
}
