import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../../kernel/context.js';
import { scopeNames } from '../scope-names.js';
import type { Viewer } from './session.type.js';

/** What a signed-in person is told of itself. @throws NotFound */
export function showViewer(
  ctx: RequestContext,
  accountId: string,
  steppedUpUntil: string | null = null,
): Promise<Viewer> {
  return ctx.db.transact(async (tx) => {
    const account = await tx.get(Account, accountId);
    const { id, username, displayName, role, districtId, scopeKind: kind, scopeId } = account;
    const name = await scopeNames[kind](tx, scopeId);
    const scope = { kind, id: scopeId, name: name ?? '' };
    return {
      id,
      username,
      displayName,
      role,
      districtId,
      scope,
      totpEnabled: account.totpSealed !== null,
      steppedUpUntil,
    };
  });
}
