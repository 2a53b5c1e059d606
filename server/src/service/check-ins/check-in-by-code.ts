import { countAttempt, forgiveAttempt, placeOfAddress } from '../../access/sessions/count-attempt.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { DomainError, NotFound } from '../../kernel/errors.js';
import { Activity } from '../activities/activity.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { activityOfToken } from './activity-token.js';
import { nonceOfCode, stepOfCode } from './check-in-code.js';
import { CodeWrong } from './check-in.errors.js';
import type { CheckInByCodeInput } from './check-in-by-code.inputs.js';
import { assertOpenForChecks } from './check-in.policy.js';
import { assertWithinHours, checkInWindow, checkOutUntil } from './check-times.js';
import { volunteerOfNumber } from './find-checked.js';
import { recordCheck, type Check, type Hand } from './record-check.js';

const mostForANumber = 8;
/** Everybody at a station may share one address. */
const mostForAnAddress = 120;

/** Refusals that only somebody with a place on the shift can get; all others read the same, whoever the number is. */
const toldAsTheyAre = new Set<string>(['ALREADY_IN', 'NOT_IN', 'MINOR_HOURS']);

/**
 * Checks a volunteer in or out on their own phone, by their number and the code that changes on the leader's screen. A
 * code serves each volunteer once and binds them to its shift. Attempts are counted before anything is looked at, and an
 * unknown number gets the very answer of a wrong code.
 * @returns the event's id
 * @throws NotFound for an address that was not given out; CodeWrong; RATE_LIMITED
 * @throws TooEarly, CheckTooLate, ShiftCancelled, FieldsFrozen, which say nothing of the person; AlreadyIn, NotIn, MinorHours
 */
export async function checkInByCode(ctx: RequestContext, input: CheckInByCodeInput): Promise<string> {
  const activityId = activityOfToken(ctx.keys, input.token);
  if (!activityId) throw new NotFound();
  const attempts = [
    { name: `check-in code ${activityId} ${input.volunteer.trim()}`, most: mostForANumber },
    { name: `check-in code at ${placeOfAddress(ctx.address)}`, most: mostForAnAddress },
  ];
  for (const attempt of attempts) await countAttempt(ctx.db, ctx.clock.now(), attempt);
  const { shift, step } = await shiftOfCode(ctx, activityId, input);
  const volunteerId = await volunteerOfNumber(ctx, shift.districtId, input.volunteer);
  if (!volunteerId) throw new CodeWrong();
  const id = await recorded(ctx, checkOf(ctx, { input, shift, volunteerId, step }), handOf(shift, input.volunteer));
  for (const { name } of attempts) await forgiveAttempt(ctx.db, name);
  return id;
}

async function shiftOfCode(ctx: RequestContext, activityId: string, { code, direction }: CheckInByCodeInput) {
  const { activity, shifts } = await ctx.db.transact(async (tx) => ({
    activity: await tx.get(Activity, activityId),
    shifts: await tx.list(Shift, { activityId }),
  }));
  const at = nowIn(ctx);
  const near = shifts.filter((shift) => checkInWindow(shift).opensAt <= at && at < checkOutUntil(shift));
  for (const shift of near) {
    const step = stepOfCode(ctx.keys, shift.id, { code: code.trim(), now: ctx.clock.now() });
    if (step === undefined) continue;
    assertOpenForChecks(shift, activity);
    assertWithinHours(shift, direction, at);
    return { shift, step };
  }
  throw new CodeWrong();
}

interface Proven {
  readonly input: CheckInByCodeInput;
  readonly shift: Shift;
  readonly volunteerId: string;
  readonly step: number;
}

function checkOf(ctx: RequestContext, { input, shift, volunteerId, step }: Proven): Check {
  const now = nowIn(ctx);
  return {
    shiftId: shift.id,
    volunteerId,
    direction: input.direction,
    method: 'CODE',
    at: now,
    receivedAt: now,
    deviceAt: null,
    skewSeconds: null,
    nonce: nonceOfCode(shift.id, volunteerId, step),
    device: input.device,
    position: input.position ?? null,
  };
}

function handOf({ id, districtId }: Shift, volunteer: string): Hand {
  const alone = { action: 'checkInByCode', districtId, operatorId: null, actorName: volunteer.trim() };
  return { ...alone, visible: { eq: { id } }, refuse: () => undefined };
}

async function recorded(ctx: RequestContext, check: Check, hand: Hand): Promise<string> {
  try {
    return await recordCheck(ctx, check, hand);
  } catch (error) {
    if (error instanceof DomainError && !toldAsTheyAre.has(error.code)) throw new CodeWrong();
    throw error;
  }
}
