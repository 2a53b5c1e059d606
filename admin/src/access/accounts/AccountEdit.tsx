import { EditPage } from '../../shared/form/EditPage';
import { AccountInputs } from './AccountInputs';

/** Changes who an account belongs to, its role, and what it works on. */
export function AccountEdit() {
  return (
    <EditPage>
      <AccountInputs />
    </EditPage>
  );
}
