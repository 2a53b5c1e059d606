import { nowIn, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { Activity } from '../activities/activity.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { activityOfToken, activityToken } from './activity-token.js';
import { codeNow, type CodeNow } from './check-in-code.js';
import { CheckEvent } from './check-event.entity.js';
import { operatorsHand } from './check-in.policy.js';
import { checkOutUntil } from './check-times.js';
import { CheckTooLate } from './check-in.errors.js';

/**
 * The code that the leader of a shift shows now, and where volunteers enter it.
 * @throws Unauthenticated, Forbidden, NotFound; CheckTooLate once nobody can check out any more
 */
export async function showCode(ctx: RequestContext, shiftId: string): Promise<CodeNow & { readonly path: string }> {
  const hand = await operatorsHand(ctx, 'checkInCode');
  const shift = await ctx.db.transact((tx) => tx.get(Shift, shiftId, hand.visible));
  const refused = hand.refuse(shift);
  if (refused) throw refused;
  if (nowIn(ctx) >= checkOutUntil(shift)) throw new CheckTooLate('The shift is over.');
  return {
    ...codeNow(ctx.keys, shift.id, ctx.clock.now()),
    path: `/check-in/${activityToken(ctx.keys, shift.activityId)}`,
  };
}

/** What the check-in page of an activity tells whoever has its address. @throws NotFound for any other address */
export async function showCheckInPage(ctx: RequestContext, token: string): Promise<Activity> {
  const id = activityOfToken(ctx.keys, token);
  if (!id) throw new NotFound();
  return ctx.db.transact((tx) => tx.get(Activity, id));
}

/** An event as the volunteer who checked in alone is told of it: not even their own name. */
export function showOwnCheck(ctx: RequestContext, id: string): Promise<CheckEvent> {
  return ctx.db.transact((tx) => tx.get(CheckEvent, id));
}
