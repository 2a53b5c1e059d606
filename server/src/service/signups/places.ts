import { addToCount } from '../../database/add-to-count.js';
import { RunAgain, type Transaction } from '../../database/transaction.js';
import { Activity } from '../activities/activity.entity.js';
import { reopenForPlaces, reopensForPlaces } from '../shifts/reopen-for-places.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from './sign-up.entity.js';

const hourMs = 3_600_000;
/** How long a place that came free is kept for the first in line. */
const offerHours = 12;

/**
 * Takes one of a shift's places: one conditional update, so that no more are taken than there are, however many try at once.
 * The last place of the last shift makes the activity full. @returns whether there was one
 */
export async function takePlace(tx: Transaction, shift: Pick<Shift, 'id' | 'activityId'>): Promise<boolean> {
  const { id, activityId } = shift;
  const where = { all: [{ eq: { id, state: 'OPEN' } }, { columns: ['taken', '<', 'capacity'] as const }] };
  const taken = await addToCount(tx, Shift, { of: 'taken', by: 1, where });
  if (taken) await fillActivity(tx, activityId);
  return taken;
}

/** Joins the line of a shift that is full. @returns the rank, behind everybody who waits now */
export async function joinLine(tx: Transaction, shiftId: string): Promise<number> {
  const full = { all: [{ eq: { id: shiftId, state: 'OPEN' } }, { columns: ['taken', '>=', 'capacity'] as const }] };
  if (!(await addToCount(tx, Shift, { of: 'waiting', by: 1, where: full }))) throw new RunAgain();
  const last = await tx.first(SignUp, inLine(shiftId), { property: 'waitRank', direction: 'DESC' });
  return (last?.waitRank ?? 0) + 1;
}

/** Leaves the line without a place. */
export async function leaveLine(tx: Transaction, shiftId: string): Promise<void> {
  await addToCount(tx, Shift, { of: 'waiting', by: -1, where: { eq: { id: shiftId } } });
}

/**
 * Passes a place that came free on to the first in line, for whom it is then kept a while; when nobody waits, or the shift
 * has begun, it is simply free. The shift must be locked.
 */
export async function passPlaceOn(tx: Transaction, shiftId: string, now: string): Promise<void> {
  const shift = await tx.get(Shift, shiftId);
  const passes = shift.state === 'OPEN' && shift.startsAt > now && shift.taken <= shift.capacity;
  const next = passes ? await firstInLine(tx, shiftId) : undefined;
  if (!next) {
    await addToCount(tx, Shift, { of: 'taken', by: -1, where: { eq: { id: shiftId } } });
    return reopenActivity(tx, shift.activityId, now);
  }
  await offerPlace(tx, next, { shift, now });
}

/**
 * Offers places that a shift has more than before to who waits in line, one each, and opens an activity that was full when
 * places are left over. The shift must be locked.
 */
export async function offerFreePlaces(tx: Transaction, shiftId: string, now: string): Promise<void> {
  const shift = await tx.get(Shift, shiftId);
  let next = shift.startsAt > now ? await firstInLine(tx, shiftId) : undefined;
  while (next && (await takePlace(tx, shift))) {
    await offerPlace(tx, next, { shift, now });
    next = await firstInLine(tx, shiftId);
  }
  if (await hasFreePlace(tx, shift.activityId)) await reopenActivity(tx, shift.activityId, now);
}

interface Offering {
  readonly shift: Shift;
  readonly now: string;
}

/** Keeps a place that is taken already for somebody in line. */
async function offerPlace(tx: Transaction, next: SignUp, { shift, now }: Offering): Promise<void> {
  await tx.update(SignUp, next, { state: 'OFFERED', offerUntil: offerEnd(shift.startsAt, now) });
  await leaveLine(tx, shift.id);
}

/** When an offer or an invitation ends: after so many hours, and with the start of the shift at the latest. */
export function offerEnd(startsAt: string, now: string, hours: number = offerHours): string {
  const end = new Date(Date.parse(now) + hours * hourMs).toISOString();
  return end < startsAt ? end : startsAt;
}

function inLine(shiftId: string) {
  return { eq: { shiftId, state: 'WAITLISTED' } };
}

function firstInLine(tx: Transaction, shiftId: string): Promise<SignUp | undefined> {
  return tx.first(SignUp, inLine(shiftId), { property: 'waitRank', direction: 'ASC' });
}

async function hasFreePlace(tx: Transaction, activityId: string): Promise<boolean> {
  const free = { all: [{ eq: { activityId, state: 'OPEN' } }, { columns: ['taken', '<', 'capacity'] as const }] };
  return (await tx.first(Shift, free, { property: 'startsAt', direction: 'ASC' })) !== undefined;
}

/** Two that fill two shifts at once lock the activity one after the other; the later one sees both. */
async function fillActivity(tx: Transaction, activityId: string): Promise<void> {
  if (await hasFreePlace(tx, activityId)) return;
  const activity = await tx.lock(Activity, activityId);
  if (activity.state !== 'RECRUITING' || (await hasFreePlace(tx, activityId))) return;
  await tx.update(Activity, activity, { state: 'FULL' });
}

async function reopenActivity(tx: Transaction, activityId: string, now: string): Promise<void> {
  if (!reopensForPlaces(await tx.get(Activity, activityId), now)) return;
  await reopenForPlaces(tx, await tx.lock(Activity, activityId), now);
}
