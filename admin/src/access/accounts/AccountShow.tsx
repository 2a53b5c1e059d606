import { useRecordContext } from 'react-admin';
import type { AccountFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { accountFields, accountTones } from './account.fields';
import { AccountDeedButton } from './AccountDeedButton';
import { FreshPasswordNotice } from './FreshPasswordNotice';
import { LinkVolunteerButton } from './LinkVolunteerButton';
import { SessionTable } from './SessionTable';

const states: StateView = { enumName: 'AccountState', tones: accountTones, grave: ['suspend'] };
const facts = accountFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One account: who it is, where it is signed in, and what happened to it. */
export function AccountShow() {
  return (
    <ShowPage
      subject="Account"
      states={states}
      actions={<Deeds />}
      tabs={[
        { name: 'overview', content: <Overview /> },
        { name: 'sessions', content: <Sessions /> },
      ]}
    />
  );
}

/** What administrators do beside the steps of the state; nobody does it to the own account. */
function Deeds() {
  const account = useRecordContext<AccountFieldsFragment>();
  const viewer = useViewer();
  if (!account?.administrable || account.id === viewer?.id) return null;
  return (
    <>
      <LinkVolunteerButton account={account} />
      <AccountDeedButton account={account} deed="resetPassword" />
      {account.totpEnabled && <AccountDeedButton account={account} deed="removeSecondFactor" mustGiveReason />}
    </>
  );
}

function Overview() {
  return (
    <>
      <FreshPasswordNotice />
      <FieldList fields={facts} />
    </>
  );
}

function Sessions() {
  const account = useRecordContext<AccountFieldsFragment>();
  return account ? <SessionTable accountId={account.id} /> : null;
}
