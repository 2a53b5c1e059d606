import {
  AccountDocument,
  AccountsDocument,
  AccountState,
  AmendAccountDocument,
  LinkAccountDocument,
  OpenAccountDocument,
  RemoveSecondFactorDocument,
  ResetPasswordDocument,
  RestoreAccountDocument,
  Role,
  SuspendAccountDocument,
  type AccountFieldsFragment,
  type AmendAccountInput,
  type OpenAccountInput,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';
import { keepPassword } from './fresh-passwords';

/** An account as a mutation answers it, its password put where the page finds it. */
function withPassword({ account, password }: { account: AccountFieldsFragment; password: string }) {
  keepPassword(account.id, password);
  return account;
}

/** Accounts over GraphQL. */
export const accountGateway: ResourceGateway<AccountFieldsFragment> = {
  list: listing(AccountsDocument, {
    page: (data) => data.accounts,
    sort: {
      displayName: 'DISPLAY_NAME',
      username: 'USERNAME',
      role: 'ROLE',
      createdAt: 'CREATED_AT',
      lastSignInAt: 'LAST_SIGN_IN_AT',
    },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'role', kind: 'anyOf', enumName: 'Role', values: Object.values(Role), pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'state', kind: 'anyOf', enumName: 'AccountState', values: Object.values(AccountState), pinned: true },
    ],
  }),
  one: reading(AccountDocument, (data) => data.account),
  create: submitting(
    OpenAccountDocument,
    ({ username, displayName, role, scopeId }: OpenAccountInput) => ({ username, displayName, role, scopeId }),
    (data) => withPassword(data.openAccount),
  ),
  update: submitting(
    AmendAccountDocument,
    ({ id, version, displayName, role, scopeId }: AmendAccountInput) => ({ id, version, displayName, role, scopeId }),
    (data) => data.amendAccount.account,
  ),
  actions: {
    suspend: stepping(SuspendAccountDocument, (data) => data.suspendAccount.account),
    restore: stepping(RestoreAccountDocument, (data) => data.restoreAccount.account),
    resetPassword: stepping(ResetPasswordDocument, (data) => withPassword(data.resetPassword)),
    linkVolunteer: submitting(
      LinkAccountDocument,
      ({ volunteerNumber }: { volunteerNumber: string | null }, { id, version }: AccountFieldsFragment) => ({
        id,
        version,
        volunteerNumber,
      }),
      (data) => data.linkAccount.account,
    ),
    removeSecondFactor: submitting(
      RemoveSecondFactorDocument,
      ({ reason }: { reason: string }, { id, version }: AccountFieldsFragment) => ({ id, version, reason }),
      (data) => data.removeSecondFactor.account,
    ),
  },
};
