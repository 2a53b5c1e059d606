import type { Transaction } from '../../database/transaction.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { isMinorOn } from '../hour-policies/day-limits.js';
import { policiesOf, policyOfVersion } from '../hour-policies/find-policy.js';
import { overlapsOf } from '../hour-policies/intervals.js';
import { asApproval } from './computed-record.js';
import { intervalsOf, recordsAround, tierOf } from './day-sums.js';
import { higherTier } from './other-body.js';
import { recordNumber } from './record-number.js';
import type { ApprovalTier, ServiceRecord } from './service-record.entity.js';
import { DayLimitExceeded, RecordOverlaps } from './service-record.errors.js';

const confirmed: ReadonlySet<string> = new Set(['CONFIRMED', 'IN_PUBLICITY', 'FINAL', 'OBJECTED']);

/**
 * What the person's confirmed records say to confirming one more (articles 3 and 4). The volunteer is locked, so nobody
 * confirms another one meanwhile.
 * @returns the tier that the day asks for; never less than the record had
 * @throws RecordOverlaps, DayLimitExceeded
 */
export async function judgeConfirmation(
  tx: Transaction,
  { record, volunteer }: { readonly record: ServiceRecord; readonly volunteer: Volunteer },
): Promise<ApprovalTier> {
  if (record.trustClass === 'D') return record.tier;
  const { servedOn } = record;
  const around = await recordsAround(tx, [volunteer.id], { from: servedOn, until: lastDayOf(record) });
  const others = around.filter(({ id, state }) => id !== record.id && confirmed.has(state));
  assertApart(record, others);
  const { parameters } = policyOfVersion(await policiesOf(tx, record.districtId), record.policyVersion);
  const minor = isMinorOn(volunteer, servedOn);
  const tier = tierOf(record, { others, minor, parameters });
  if (tier === 'NEVER') throw new DayLimitExceeded(minor ? parameters.minorDayMinutes : parameters.mostDayMinutes);
  return higherTier(record.tier, asApproval(tier));
}

/** Article 4: nobody is in two places at once, whatever the team. */
function assertApart(record: ServiceRecord, others: readonly ServiceRecord[]): void {
  const own = intervalsOf(record.stays);
  const other = others.find(({ stays }) => overlapsOf(own, intervalsOf(stays)).length > 0);
  if (other) throw new RecordOverlaps(recordNumber(other));
}

function lastDayOf({ endsAt, servedOn }: ServiceRecord): string {
  const day = endsAt.slice(0, 10);
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return next > servedOn ? next : servedOn;
}
