import type { Objection } from './objection.entity.js';
import type { RecordAdjustment } from './record-adjustment.entity.js';
import type { RecordEvidence } from './record-evidence.entity.js';
import type { ServiceRecord } from './service-record.entity.js';

/** A link's rows as they were written: the record, and the adjustment, objection or file that the step was about. */
export interface LinkedRows {
  readonly record: ServiceRecord;
  readonly adjustment?: RecordAdjustment;
  readonly objection?: Objection;
  readonly evidence?: RecordEvidence;
}

/** Every column of a record; a new one that is missing here does not compile. */
const recordColumns: Readonly<Record<keyof ServiceRecord, true>> = {
  id: true,
  districtId: true,
  areaId: true,
  stationId: true,
  teamId: true,
  activityId: true,
  shiftId: true,
  signUpId: true,
  volunteerId: true,
  servedOn: true,
  startsAt: true,
  endsAt: true,
  plannedMinutes: true,
  presentMinutes: true,
  creditedMinutes: true,
  adjustedMinutes: true,
  trustClass: true,
  tier: true,
  state: true,
  policyVersion: true,
  findings: true,
  stays: true,
  witnessIds: true,
  recordedById: true,
  recordedAt: true,
  confirmedById: true,
  confirmedAt: true,
  publicUntil: true,
  finalAt: true,
  evidenceId: true,
  statement: true,
  stateReason: true,
  version: true,
};

/** What a link says of its rows, as text that is the same wherever it is written: keys in order, nothing left out. */
export function contentOf({ record, ...rest }: LinkedRows): string {
  const whole = Object.fromEntries(
    Object.keys(recordColumns).map((column) => [column, record[column as keyof ServiceRecord] ?? null]),
  );
  return canonicalJson({ record: whole, ...rest });
}

/** JSON with the keys of every object in order, and with null for what is undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const keys = Object.keys(value).toSorted();
  const pairs = keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`);
  return `{${pairs.join(',')}}`;
}
