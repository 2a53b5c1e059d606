import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import type { Account } from '../accounts/account.entity.js';
import { Session } from './session.entity.js';
import { newToken, sessionLifeMs, tokenHash } from './session-token.js';

/** Opens a session for an account that has just proven who it is. @returns the token for the cookie */
export async function startSession(
  ctx: RequestContext,
  tx: Transaction,
  account: Pick<Account, 'id' | 'sessionEpoch'>,
): Promise<string> {
  const token = newToken();
  const now = ctx.clock.now();
  await tx.insert(Session, {
    id: newId(),
    tokenHash: tokenHash(token),
    accountId: account.id,
    epoch: account.sessionEpoch,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + sessionLifeMs).toISOString(),
    steppedUpUntil: null,
    address: ctx.address,
    userAgent: ctx.userAgent.slice(0, 200),
  });
  return token;
}
