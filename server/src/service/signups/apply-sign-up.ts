import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { requireWriter } from '../hosting/writer.js';
import { prepareSignUp, type Asked } from './prepare-sign-up.js';
import { SignUp } from './sign-up.entity.js';

/**
 * Writes down that a volunteer would like a place, on which the leader decides later. It takes none meanwhile.
 * @throws what {@link prepareSignUp} refuses with
 */
export async function applySignUp(ctx: RequestContext, asked: Asked): Promise<string> {
  const who = await reachOf(ctx);
  requireWriter(who.caller);
  const facts = asked.riskTold ? { riskToldAt: nowIn(ctx) } : {};
  return change(ctx, { action: 'applySignUp', subjectType: 'SignUp', facts }, async (tx) => {
    const prepared = await prepareSignUp(tx, { who, now: nowIn(ctx) }, asked);
    return tx.insert(SignUp, { ...prepared, state: 'APPLIED' });
  });
}
