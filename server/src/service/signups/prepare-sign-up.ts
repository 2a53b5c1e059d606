import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { Reach } from '../../access/reach.js';
import { BadInput, NotFound } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { VolunteerNumber } from '../../people/volunteers/volunteer-number.entity.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { assertNoCollision } from './collisions.js';
import { lapseOnShift } from './lapse-on-shift.js';
import { AlreadySignedUp } from './sign-up.errors.js';
import { SignUp, type SignUpVia } from './sign-up.entity.js';
import { mayLeadShift, namableVolunteers, visibleSignUps } from './sign-up.policy.js';
import { refuseSignUp } from './sign-up-checks.js';

/** Whom an input names: by identifier, or by lifelong number, also the number of a record that was merged. */
export interface NamedVolunteer {
  readonly volunteerId?: string | null;
  readonly volunteerNumber?: string | null;
}

/** Who is to stand where, and what the one who says so knows. */
export interface Asked extends NamedVolunteer {
  readonly shiftId: string;
  readonly riskTold?: boolean | null;
  readonly acknowledgeSoft?: boolean | null;
  readonly via: SignUpVia;
}

interface Asking {
  readonly who: Reach;
  readonly now: string;
}

/** A sign-up that nothing stands against but the number of places. */
export type Prepared = Omit<SignUp, 'state' | 'waitRank' | 'offerUntil' | 'tokenHash' | 'activeKey'> & {
  readonly activeKey: string;
};

/**
 * Checks everything about a new sign-up except whether there is a place, with the volunteer locked first, so that two
 * sign-ups of one person never pass each other.
 * @throws NotFound for a shift out of reach; BadInput for a volunteer out of reach; Forbidden to who does not lead the shift
 * @throws the refusals of {@link refuseSignUp}; AlreadySignedUp; ShiftCollides, ShiftTooClose
 */
export async function prepareSignUp(tx: Transaction, { who, now }: Asking, asked: Asked): Promise<Prepared> {
  const volunteer = await lockNamed(tx, asked, namableVolunteers(who.caller));
  const shift = await tx.get(Shift, asked.shiftId, visibleSignUps(who.caller));
  const refused = mayLeadShift({ reach: who }, shift);
  if (refused) throw refused;
  await lapseOnShift(tx, shift.id, now);
  const [post, activity] = [await tx.get(Post, shift.postId), await tx.get(Activity, shift.activityId)];
  const refusal = refuseSignUp({ now, volunteer, shift, post, activity, riskTold: asked.riskTold === true });
  if (refusal) throw refusal;
  const prepared = rowOf({ volunteer, shift }, { who, now }, asked.via);
  if (await tx.find(SignUp, { activeKey: prepared.activeKey })) throw new AlreadySignedUp();
  await assertNoCollision(tx, prepared, asked.acknowledgeSoft === true);
  return prepared;
}

/** @throws BadInput naming the field */
async function lockNamed(tx: Transaction, named: NamedVolunteer, visible: Condition): Promise<Volunteer> {
  const { volunteerId, volunteerNumber } = named;
  if (volunteerId) return tx.reachLocked(Volunteer, volunteerId, visible, 'volunteerId');
  if (!volunteerNumber) throw new BadInput({ volunteerId: 'Name the volunteer.' });
  const known = await tx.find(VolunteerNumber, { number: volunteerNumber.trim() });
  if (!known) throw new BadInput({ volunteerNumber: 'No volunteer within your reach has this number.' });
  try {
    return await tx.lock(Volunteer, known.volunteerId, visible);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new BadInput({ volunteerNumber: 'No volunteer within your reach has this number.' });
  }
}

function rowOf(of: { volunteer: Volunteer; shift: Shift }, { who, now }: Asking, via: SignUpVia): Prepared {
  const { id: volunteerId } = of.volunteer;
  const { id: shiftId, districtId, areaId, stationId, teamId, activityId, postId, startsAt, endsAt } = of.shift;
  const placed = { districtId, areaId, stationId, teamId, activityId, postId, shiftId, startsAt, endsAt };
  return {
    ...placed,
    volunteerId,
    via,
    id: newId(),
    signedUpById: who.caller.accountId,
    signedUpAt: now,
    answeredAt: null,
    reporterId: null,
    reply: null,
    stateReason: null,
    activeKey: `${shiftId} ${volunteerId}`,
    version: 1,
  };
}
