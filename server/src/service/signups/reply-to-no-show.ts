import { change } from '../../access/audit/change.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { byLink } from './answer-invitation.js';
import { assertOpen, findByLink, LinkSpent } from './link-of-sign-up.js';
import { lockWithShift } from './move-sign-up.js';
import { SignUp } from './sign-up.entity.js';

/**
 * Keeps what a volunteer says to being reported absent; it stands beside the report, and whoever reported may take it back.
 * @throws TooManySignIns; LinkSpent when it was used, superseded, or is too old
 */
export async function replyToNoShow(ctx: RequestContext, input: { token: string; reply: string }): Promise<string> {
  const seen = await findByLink(ctx, input.token);
  return change(ctx, { ...(await byLink(ctx, seen)), action: 'replyToNoShow' }, async (tx) => {
    const signUp = await lockWithShift(tx, seen);
    if (signUp.state !== 'NO_SHOW') throw new LinkSpent();
    assertOpen(ctx, signUp, seen);
    return tx.update(SignUp, signUp, { reply: input.reply.trim(), answeredAt: nowIn(ctx) });
  });
}
