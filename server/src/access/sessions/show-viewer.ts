import type { RequestContext } from '../../kernel/context.js';
import { Account } from '../accounts/account.entity.js';
import { findScope } from '../scopes.js';
import type { Viewer } from './session.type.js';

/** What a signed-in person is told of itself. @throws NotFound */
export function showViewer(
  ctx: RequestContext,
  accountId: string,
  steppedUpUntil: string | null = null,
): Promise<Viewer> {
  return ctx.db.transact(async (tx) => {
    const account = await tx.get(Account, accountId);
    const { id, username, displayName, role, districtId, scopeKind: kind, scopeId, mustChangePassword } = account;
    const scope = { kind, id: scopeId, name: (await findScope(tx, kind, scopeId))?.name ?? '' };
    const totpEnabled = account.totpSealed !== null;
    return { id, username, displayName, role, districtId, scope, totpEnabled, mustChangePassword, steppedUpUntil };
  });
}
