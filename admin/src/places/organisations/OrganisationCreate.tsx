import { CreatePage } from '../../shared/form/CreatePage';
import { OrganisationInputs } from './OrganisationInputs';

/** Enters an organisation into the directory. */
export function OrganisationCreate() {
  return (
    <CreatePage>
      <OrganisationInputs />
    </CreatePage>
  );
}
