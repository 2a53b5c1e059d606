import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { requireWriter } from '../hosting/writer.js';
import { policiesOf } from '../hour-policies/find-policy.js';
import { namableVolunteers } from '../signups/sign-up.policy.js';
import { recordsAround } from './day-sums.js';
import { insertRecords, type NewRecord } from './insert-records.js';
import { judgeRows, type JudgedRow } from './judge-make-up.js';
import { reachService } from './made-up-service.js';
import type { EnterMakeUpInput, MakeUpRowInput } from './make-up.inputs.js';
import { higherTier, tierOfOtherBody } from './other-body.js';
import { reachEvidence } from './reach-evidence.js';
import type { ServiceRecord } from './service-record.entity.js';
import { tieSignUps } from './tie-sign-ups.js';

/**
 * Enters hours that nobody could check in (article 7), as records of class C: with evidence and a declaration that the
 * caller signs, counted by the same rules as computed records, and waiting for another body to confirm them. All rows
 * stand, or none.
 * @returns the activity's id
 * @throws Forbidden to auditors and to who does not lead the activity
 * @throws BadInput naming the field or the row; ActivityNotHeld, EarnsNoHours
 * @throws VolunteerNotActive, MakeUpTooLate, OutsideActivity, NothingCredited, RecordOverlaps, DayLimitExceeded of a row
 */
export async function enterMakeUp(ctx: RequestContext, input: EnterMakeUpInput): Promise<string> {
  const who = await reachOf(ctx);
  const { caller } = who;
  requireWriter(caller);
  return change(ctx, { action: 'enterMakeUp', subjectType: 'Activity' }, async (tx) => {
    const now = nowIn(ctx);
    const people = await lockPeople(tx, caller, input.rows);
    const service = await reachService(tx, who, input);
    const proofs = await reachEvidence(tx, caller, input.evidenceIds);
    const policies = await policiesOf(tx, caller.districtId);
    const around = await recordsAround(tx, [...people.keys()], daysOf(input.rows));
    const judged = judgeRows(input.rows, { now, service, people, policies, around });
    const { id: activityId, districtId, areaId, stationId, teamId } = service.activity;
    const belonging = { districtId, areaId, stationId, teamId, activityId };
    const entered = { recordedById: caller.accountId, recordedAt: now, statement: input.declaration.trim() };
    const tied = await tieSignUps(tx, activityId, judged);
    const rows = tied.map((row): NewRecord => ({
      ...belonging,
      ...entered,
      ...row,
      ...standingOf(row, caller),
      proofs,
    }));
    const records = await insertRecords(tx, rows);
    tx.changes.push(...records.map((record) => written(record)));
    return service.activity;
  });
}

function standingOf(row: JudgedRow, caller: Caller): Pick<ServiceRecord, 'trustClass' | 'tier'> {
  return { trustClass: 'C', tier: higherTier(row.tier, tierOfOtherBody(caller)) };
}

/** Everybody whose hours are entered, locked in the order of their ids: two entries of the same people never wait for each other. */
async function lockPeople(
  tx: Transaction,
  caller: Caller,
  rows: readonly MakeUpRowInput[],
): Promise<ReadonlyMap<string, Volunteer>> {
  const places = new Map(rows.map(({ volunteerId }, at) => [volunteerId, at] as const).toReversed());
  const visible = namableVolunteers(caller);
  const people = new Map<string, Volunteer>();
  for (const [id, at] of [...places].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    people.set(id, await tx.reachLocked(Volunteer, id, visible, `rows.${String(at)}.volunteerId`));
  }
  return people;
}

function daysOf(rows: readonly MakeUpRowInput[]): { readonly from: string; readonly until: string } {
  const days = rows.flatMap(({ startsAt, endsAt }) => [shanghaiDay(startsAt), shanghaiDay(endsAt)]).toSorted();
  return { from: days[0] ?? '', until: days.at(-1) ?? '' };
}

function written(record: ServiceRecord): Transaction['changes'][number] {
  const { id, volunteerId, startsAt, endsAt, creditedMinutes, trustClass } = record;
  const after = { volunteerId, startsAt, endsAt, creditedMinutes, trustClass };
  return { table: 'service_record', id, before: null, after };
}
