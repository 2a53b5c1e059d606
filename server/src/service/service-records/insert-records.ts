import type { Transaction } from '../../database/transaction.js';
import { appendLinks } from './append-links.js';
import { ServiceRecord } from './service-record.entity.js';

/** What every new record begins with, unless its row says otherwise. */
const fresh: Omit<
  Partial<ServiceRecord>,
  'id' | 'districtId' | 'areaId' | 'volunteerId' | 'servedOn' | 'startsAt' | 'endsAt' | 'recordedAt'
> = {
  stationId: null,
  teamId: null,
  activityId: null,
  shiftId: null,
  signUpId: null,
  adjustedMinutes: 0,
  tier: 'AUTOMATIC',
  state: 'PENDING',
  policyVersion: 1,
  findings: [],
  stays: [],
  witnessIds: [],
  recordedById: null,
  confirmedById: null,
  confirmedAt: null,
  publicUntil: null,
  finalAt: null,
  evidenceId: null,
  statement: null,
  stateReason: null,
  version: 1,
};

type Given =
  | 'id'
  | 'districtId'
  | 'areaId'
  | 'volunteerId'
  | 'servedOn'
  | 'startsAt'
  | 'endsAt'
  | 'plannedMinutes'
  | 'presentMinutes'
  | 'creditedMinutes'
  | 'trustClass'
  | 'recordedAt';

/** A record to be written; what it leaves out begins as in a fresh one. */
export type NewRecord = Pick<ServiceRecord, Given> & Partial<ServiceRecord>;

/**
 * Writes records of one district, each with its link of the chain, in a few statements however many they are. The rows'
 * own times and states are taken as they are, so the caller answers for them. Appends to the chain, so it comes last in
 * its transaction.
 */
export async function insertRecords(tx: Transaction, rows: readonly NewRecord[]): Promise<ServiceRecord[]> {
  const [first] = rows;
  if (!first) return [];
  const records = rows.map((row) => Object.assign(new ServiceRecord(), fresh, row));
  await tx.insertMany(ServiceRecord, records);
  const at = records.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '');
  const { districtId } = first;
  await appendLinks(
    tx,
    { districtId, at },
    records.map((record) => ({ kind: 'RECORDED', record })),
  );
  return records;
}
