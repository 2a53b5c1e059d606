import { change } from '../../access/audit/change.js';
import { writeAudit } from '../../access/audit/write-audit.js';
import type { Transaction, Versioned } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput, StaleVersion } from '../../kernel/errors.js';
import { ReasonRequired, stateAfter } from '../../kernel/state-machine.js';
import { takeOver } from './take-over.js';
import { VolunteerNumber } from './volunteer-number.entity.js';
import { moveTies, type MergedPair } from './volunteer-ties.js';
import { Volunteer } from './volunteer.entity.js';
import { VolunteerEnded } from './volunteer.errors.js';
import { volunteersOf } from './volunteer.policy.js';
import { volunteerStates } from './volunteer.states.js';

/** Which record ends in which, as both were read, and why. */
export interface Merge extends Versioned {
  readonly intoId: string;
  readonly intoVersion: number;
  readonly reason: string;
}

/**
 * Makes one record of two that are the same person: memberships, sign-ups, check-ins and service records go over, and so
 * do the numbers of the record that ends, which resolve to the other from now on. Both get an audit event.
 * @returns the id of the record that goes on
 * @throws NotFound, StaleVersion, VolunteerEnded
 * @throws Forbidden to other roles than administrators
 * @throws BadInput when it is one record named twice
 * @throws MergeCollides when both served at the same time, or both have a place on one shift
 * @throws TransitionNotAllowed, ReasonRequired
 */
export function mergeVolunteers(ctx: RequestContext, input: Merge): Promise<string> {
  const who = requireCaller(ctx);
  const reason = input.reason.trim();
  if (input.id === input.intoId) throw new BadInput({ intoId: 'Choose another record.' });
  const facts: Record<string, unknown> = {};
  return change(ctx, { action: 'mergeVolunteers', subjectType: 'Volunteer', reason, facts }, async (tx) => {
    const { from, into } = await lockBoth(tx, who, input);
    const state = stateAfter(volunteerStates, 'merge', from, { who, now: nowIn(ctx), reason });
    if (!reason) throw new ReasonRequired();
    if (into.state === 'MERGED' || into.state === 'REJECTED') throw new VolunteerEnded();
    const numbers = { volunteerId: into.id };
    await tx.updateWhere(VolunteerNumber, numbers, { eq: { volunteerId: from.id } });
    await takeOver(ctx, tx, { from, into });
    const ended = await tx.update(Volunteer, from, { state, stateReason: reason, mergedIntoId: into.id });
    Object.assign(facts, { mergedNumber: from.number, ...(await moveTies(ctx, tx, { from, into })) });
    const deed = { action: 'mergeVolunteers', subjectType: 'Volunteer', subjectId: ended.id, reason };
    await writeAudit(ctx, tx, { ...deed, facts: { mergedInto: into.number } });
    return into;
  });
}

/** Locks both in the order of their ids, so that two merges of the same pair do not wait for each other. */
async function lockBoth(tx: Transaction, who: Caller, input: Merge): Promise<MergedPair> {
  const rows = new Map<string, Volunteer>();
  for (const id of [input.id, input.intoId].toSorted()) rows.set(id, await tx.lock(Volunteer, id, volunteersOf(who)));
  const [from, into] = [rows.get(input.id), rows.get(input.intoId)];
  if (from?.version !== input.version || into?.version !== input.intoVersion) throw new StaleVersion();
  return { from, into };
}
