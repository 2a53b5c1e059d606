import { change } from '../../access/audit/change.js';
import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { CheckEvent, type CheckDirection, type CheckMethod } from './check-event.entity.js';
import { assertOpenForChecks, assertOpenForPerson } from './check-in.policy.js';
import { NotSignedUp } from './check-in.errors.js';
import { assertWithinHours } from './check-times.js';
import { judgeCheck } from './judge-check.js';
import { readSigns, type Signs } from './read-signs.js';
import { letWalkIn } from './walk-in.js';

/** One event as it will be written: somebody went in or out of a shift at an instant that the server believes. */
export interface Check extends Signs {
  readonly shiftId: string;
  readonly volunteerId: string;
  readonly direction: CheckDirection;
  readonly method: CheckMethod;
  readonly at: string;
  readonly receivedAt: string;
  readonly deviceAt: string | null;
  readonly nonce: string;
  /** Set where somebody without a sign-up may be let in. */
  readonly walkIn?: { readonly overbookReason: string | null } | undefined;
}

/** Under whose hand an event is written. */
export interface Hand {
  /** The mutation, as the audit trail calls it. */
  readonly action: string;
  readonly districtId: string;
  /** Null when the volunteer checks in alone. */
  readonly operatorId: string | null;
  /** What the trail calls somebody without an account. */
  readonly actorName?: string;
  readonly visible: Condition;
  refuse(shift: Shift): DomainError | undefined;
}

/** The device sent an event that stands already. */
class Replayed extends Error {
  constructor(readonly event: CheckEvent) {
    super('This event was recorded before.');
  }
}

/**
 * Writes one check-in or check-out, and moves the sign-up along with it. The volunteer's row is locked first, so that two
 * devices never judge one person at the same time; the nonce makes a replay the same event, with the same answer.
 * @throws NotFound when the shift or the person is out of reach; Forbidden to who does not lead it
 * @throws ShiftCancelled, FieldsFrozen, TooEarly, CheckTooLate, MinorHours, VolunteerNotActive
 * @throws NotSignedUp, ShiftFull, AlreadyIn, NotIn; DomainError CONFLICT when the nonce stands for another event
 */
export async function recordCheck(ctx: RequestContext, check: Check, hand: Hand): Promise<string> {
  const { action, districtId, actorName } = hand;
  const name = { action, subjectType: 'CheckEvent', districtId, ...(actorName === undefined ? {} : { actorName }) };
  try {
    return await change(ctx, name, (tx) => writeCheck(ctx, tx, { check, hand }));
  } catch (error) {
    if (error instanceof Replayed) return sameEvent(error.event, check).id;
    throw error;
  }
}

interface Writing {
  readonly check: Check;
  readonly hand: Hand;
}

async function writeCheck(ctx: RequestContext, tx: Transaction, { check, hand }: Writing): Promise<CheckEvent> {
  const { districtId } = hand;
  const volunteer = await tx.lock(Volunteer, check.volunteerId, { eq: { districtId } });
  const before = await tx.find(CheckEvent, { nonce: check.nonce });
  if (before) throw new Replayed(before);
  const shift = await tx.get(Shift, check.shiftId, hand.visible);
  const refused = hand.refuse(shift);
  if (refused) throw refused;
  const activity = await tx.get(Activity, shift.activityId);
  assertOpenForChecks(shift, activity);
  assertWithinHours(shift, check.direction, check.at);
  if (check.direction === 'IN') assertOpenForPerson(volunteer, check.at);
  const signUp = await placeOn(tx, shift, { check, hand });
  const past = await tx.list(CheckEvent, { activityId: activity.id, volunteerId: volunteer.id });
  const { countsNot, last } = judgeCheck({ ...check, signUpId: signUp.id }, past);
  const post = await tx.get(Post, shift.postId);
  const event = await tx.insert(CheckEvent, {
    ...placeOf(shift),
    ...(await readSigns(ctx, tx, { check, site: siteOf(post, activity) })),
    id: newId(),
    signUpId: signUp.id,
    countsNot,
    operatorId: hand.operatorId,
  });
  if (last) await tx.update(SignUp, signUp, { state: last === 'IN' ? 'CHECKED_IN' : 'CHECKED_OUT' });
  return event;
}

const standing = new Set<string>(['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT']);

/** The sign-up that the person stands on the shift with, or the one that letting them walk in makes. */
async function placeOn(tx: Transaction, shift: Shift, { check, hand }: Writing): Promise<SignUp> {
  const { volunteerId, walkIn, receivedAt: at } = check;
  const found = await tx.find(SignUp, { activeKey: `${shift.id} ${volunteerId}` });
  if (found && standing.has(found.state)) return found;
  const { operatorId } = hand;
  if (found || !walkIn || !operatorId || check.direction === 'OUT') throw new NotSignedUp(found?.state);
  return letWalkIn(tx, shift, { volunteerId, operatorId, at, overbookReason: walkIn.overbookReason });
}

function placeOf({ id, districtId, areaId, stationId, teamId, activityId }: Shift) {
  return { shiftId: id, districtId, areaId, stationId, teamId, activityId };
}

function siteOf(post: Post, { longitude, latitude }: Activity) {
  const own = { longitude: post.longitude ?? longitude, latitude: post.latitude ?? latitude };
  return { ...own, radiusMetres: post.radiusMetres };
}

/** @throws DomainError CONFLICT when the device used one nonce for two events */
function sameEvent(event: CheckEvent, check: Check): CheckEvent {
  const same = event.shiftId === check.shiftId && event.volunteerId === check.volunteerId;
  if (same && event.direction === check.direction) return event;
  throw new DomainError('CONFLICT', 'This nonce stands for another event. Make a fresh one for each.');
}
