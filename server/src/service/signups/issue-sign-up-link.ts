import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { StaleVersion } from '../../kernel/errors.js';
import { TransitionNotAllowed } from '../../kernel/state-machine.js';
import type { Versioned } from '../../database/transaction.js';
import type { WithLink } from './dispatch-volunteer.js';
import { drawLink } from './link-of-sign-up.js';
import { lockWithShift } from './move-sign-up.js';
import { SignUp } from './sign-up.entity.js';
import { mayLeadShift, visibleSignUps } from './sign-up.policy.js';

const dayMs = 86_400_000;
/** How long somebody who was reported absent may say something to it. */
const replyDays = 14;

/**
 * Makes the link by which a volunteer answers an invitation or an offer, or says something to a report of absence. One that
 * was made before no longer works.
 * @throws NotFound, StaleVersion, Forbidden; TransitionNotAllowed where there is nothing to answer
 */
export async function issueSignUpLink(ctx: RequestContext, input: Versioned): Promise<WithLink> {
  const who = await reachOf(ctx);
  const { token, hash } = drawLink(ctx);
  const now = nowIn(ctx);
  const id = await change(ctx, { action: 'issueSignUpLink', subjectType: 'SignUp' }, async (tx) => {
    const signUp = await lockWithShift(tx, await tx.get(SignUp, input.id, visibleSignUps(who.caller)));
    if (signUp.version !== input.version) throw new StaleVersion();
    const refused = mayLeadShift({ reach: who }, signUp);
    if (refused) throw refused;
    return tx.update(SignUp, signUp, { tokenHash: hash, answeredAt: null, offerUntil: answerEnd(signUp, now) });
  });
  return { id, token };
}

/** An offer keeps its hour; a report can be answered for two weeks from now. */
function answerEnd({ state, offerUntil }: SignUp, now: string): string {
  if (state === 'NO_SHOW') return new Date(Date.parse(now) + replyDays * dayMs).toISOString();
  const asks = state === 'INVITED' || state === 'OFFERED';
  if (!asks || offerUntil === null || offerUntil <= now) throw new TransitionNotAllowed('issueSignUpLink', state);
  return offerUntil;
}
