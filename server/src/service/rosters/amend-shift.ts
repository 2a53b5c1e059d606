import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { lockPlannedActivity } from '../posts/lock-planned-activity.js';
import { shiftFacts } from '../shifts/shift-facts.js';
import { Shift } from '../shifts/shift.entity.js';
import { PlacesTaken, ShiftCancelled, ShiftUnderWay } from '../shifts/shift.errors.js';
import type { AmendShiftInput } from '../shifts/shift.inputs.js';
import { visibleShifts } from '../shifts/shift.policy.js';
import { offerFreePlaces } from '../signups/places.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { attended } from './roster-sign-ups.js';

/**
 * Changes a shift. Who has signed up goes along with its new times, which is why nobody may have come yet, and nobody
 * may stand on another shift then. Places added are offered to who waits in line. The shift's row is locked, so no place is taken between the look and the change.
 * @throws NotFound, StaleVersion, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended; ShiftCancelled
 * @throws PlacesTaken when fewer places would be left than are taken
 * @throws ShiftUnderWay when it would move although somebody has checked in
 * @throws BadInput for times that do not fit
 */
export async function amendShift(ctx: RequestContext, input: AmendShiftInput): Promise<string> {
  const who = await reachOf(ctx);
  const { activityId } = await ctx.db.transact((tx) => tx.get(Shift, input.id, visibleShifts(who.caller)));
  return change(ctx, { action: 'amendShift', subjectType: 'Shift' }, async (tx) => {
    const activity = await lockPlannedActivity(tx, who, activityId);
    const shift = await tx.lockVersion(Shift, input, visibleShifts(who.caller));
    if (shift.state === 'CANCELLED') throw new ShiftCancelled();
    const facts = shiftFacts(input, activity);
    if (facts.capacity < shift.taken) throw new PlacesTaken(shift.taken);
    if (facts.startsAt !== shift.startsAt || facts.endsAt !== shift.endsAt) await moveSignUps(tx, shift, facts);
    const amended = await tx.update(Shift, shift, facts);
    await offerFreePlaces(tx, shift.id, nowIn(ctx));
    return amended;
  });
}

type Times = Pick<Shift, 'startsAt' | 'endsAt'>;

async function moveSignUps(tx: Transaction, shift: Shift, { startsAt, endsAt }: Times): Promise<void> {
  const signUps = await tx.lockAll(SignUp, { shiftId: shift.id });
  if (signUps.some(({ state }) => attended.includes(state))) throw new ShiftUnderWay();
  const standing = signUps.filter(({ activeKey }) => activeKey !== null);
  const elsewhere = await tx.listWhere(SignUp, {
    all: [
      { oneOf: ['volunteerId', standing.map(({ volunteerId }) => volunteerId)] },
      { isNull: ['activeKey', false] },
      { not: { eq: { shiftId: shift.id } } },
      { compare: ['startsAt', '<', endsAt] },
      { compare: ['endsAt', '>', startsAt] },
    ],
  });
  if (elsewhere.length > 0) {
    const many = String(new Set(elsewhere.map(({ volunteerId }) => volunteerId)).size);
    throw new BadInput({ startsAt: `${many} of its volunteers stand on another shift then.` });
  }
  for (const signUp of standing) await tx.update(SignUp, signUp, { startsAt, endsAt });
}
