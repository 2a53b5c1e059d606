import { required } from 'react-admin';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection } from '../../shared/form/FormSection';
import { TextInput } from '../../shared/inputs/TextInput';
import { AccountInputs } from './AccountInputs';

/** A new account; its first password shows on the page that follows. */
export function AccountCreate() {
  return (
    <CreatePage defaultValues={{}}>
      <FormSection title="resources.accounts.signingIn">
        <TextInput source="username" validate={required()} hint="resources.accounts.usernameHint" />
      </FormSection>
      <AccountInputs />
    </CreatePage>
  );
}
