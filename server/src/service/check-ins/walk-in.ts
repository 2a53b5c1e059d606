import type { Transaction } from '../../database/transaction.js';
import { newId } from '../../kernel/ids.js';
import type { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { ShiftFull } from './check-in.errors.js';

/** Who came without a sign-up, and who let them in. */
export interface WalkIn {
  readonly volunteerId: string;
  readonly operatorId: string;
  readonly at: string;
  /** Why one more than planned is let in; without it a full shift refuses. */
  readonly overbookReason: string | null;
}

const takePlace = "UPDATE shift SET taken = taken + 1 WHERE id = ? AND state = 'OPEN' AND taken < capacity";
const addPlace = `UPDATE shift SET taken = taken + 1, capacity = capacity + 1, version = version + 1
  WHERE id = ? AND state = 'OPEN' AND taken >= capacity`;

/**
 * Gives somebody who just turned up a place on the shift. Places are taken by a conditional update, so two at once never
 * share the last one; beyond the plan a leader adds a place, and the reason stands on the sign-up.
 * @throws ShiftFull
 */
export async function letWalkIn(tx: Transaction, shift: Shift, who: WalkIn): Promise<SignUp> {
  const took = await tx.sql.run(takePlace, [shift.id]);
  const overbooked = took === 0;
  if (overbooked) {
    if (!who.overbookReason || (await tx.sql.run(addPlace, [shift.id])) === 0) throw new ShiftFull();
  }
  const { districtId, areaId, stationId, teamId, activityId, postId, startsAt, endsAt } = shift;
  return tx.insert(SignUp, {
    id: newId(),
    districtId,
    areaId,
    stationId,
    teamId,
    activityId,
    postId,
    startsAt,
    endsAt,
    shiftId: shift.id,
    volunteerId: who.volunteerId,
    via: 'WALK_IN',
    state: 'ACCEPTED',
    signedUpById: who.operatorId,
    signedUpAt: who.at,
    stateReason: overbooked ? who.overbookReason : null,
    activeKey: `${shift.id} ${who.volunteerId}`,
    version: 1,
  });
}
