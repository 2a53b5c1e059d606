import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { CheckDirection } from './check-event.entity.js';
import type { CheckInput } from './check-in.inputs.js';
import { operatorsHand } from './check-in.policy.js';
import { findChecked } from './find-checked.js';
import { recordCheck, type Check } from './record-check.js';

const methods = new Set<string>(['QR', 'KIOSK', 'LEADER']);

/**
 * Checks a volunteer in to a shift, now: from thirty minutes before it until its granted end.
 * @throws what {@link recordCheck} refuses with, and VolunteerUnknown for a number that nobody has
 */
export function checkIn(ctx: RequestContext, input: CheckInput): Promise<string> {
  return checkNow(ctx, 'IN', input);
}

/** Checks a volunteer out of a shift, now. @throws what {@link recordCheck} refuses with */
export function checkOut(ctx: RequestContext, input: CheckInput): Promise<string> {
  return checkNow(ctx, 'OUT', input);
}

async function checkNow(ctx: RequestContext, direction: CheckDirection, input: CheckInput): Promise<string> {
  const hand = await operatorsHand(ctx, direction === 'IN' ? 'checkIn' : 'checkOut');
  if (!methods.has(input.method)) throw new BadInput({ method: 'One of QR, KIOSK, LEADER.' });
  const volunteerId = await findChecked(ctx, hand, input);
  const now = nowIn(ctx);
  const check: Check = {
    shiftId: input.shiftId,
    volunteerId,
    direction,
    method: input.method,
    at: now,
    receivedAt: now,
    deviceAt: null,
    skewSeconds: null,
    nonce: input.nonce ?? newId(),
    device: input.device ?? null,
    position: input.position ?? null,
    walkIn: input.walkIn ? { overbookReason: input.overbookReason?.trim() || null } : undefined,
  };
  return recordCheck(ctx, check, hand);
}
