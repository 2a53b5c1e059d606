import type { Job } from '../../jobs/job.entity.js';
import type { RequestContext, Surroundings } from '../../kernel/context.js';
import { Forbidden } from '../../kernel/errors.js';
import { Account } from '../accounts/account.entity.js';

/**
 * The context in which a job acts: as the account that asked for it, with the role and reach that it has by now.
 * @throws Forbidden when that account may not sign in any more
 */
export async function contextOfJob(around: Surroundings, job: Job): Promise<RequestContext> {
  const account = await around.db.transact((tx) => tx.find(Account, { id: job.createdById }));
  if (account?.state !== 'ACTIVE') throw new Forbidden('The account that asked for this job is suspended.');
  const { id: accountId, username, displayName, role, districtId, scopeKind, scopeId } = account;
  const who = { accountId, username, displayName, role, districtId, scopeKind, scopeId };
  return {
    ...around,
    caller: { ...who, sessionId: '', steppedUpUntil: null },
    address: `job ${job.kind}`,
    userAgent: '',
    requestId: job.id,
    idempotency: undefined,
    session: undefined,
    readFromPrimary: true,
  };
}
