import type { StoredFile } from '../../access/files/stored-file.entity.js';
import type { Transaction } from '../../database/transaction.js';
import { newId } from '../../kernel/ids.js';
import { appendLinks, type Happening } from './append-links.js';
import { RecordEvidence } from './record-evidence.entity.js';
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

/** A file that proves a record. */
export type Proof = Pick<StoredFile, 'id' | 'sha256'>;

/** A record to be written; what it leaves out begins as in a fresh one. */
export type NewRecord = Pick<ServiceRecord, Given> &
  Partial<ServiceRecord> & {
    /** What proves it, where no check-in does. */
    readonly proofs?: readonly Proof[];
  };

/**
 * Writes records of one district, each with its link of the chain, in a few statements however many they are. The rows'
 * own times and states are taken as they are, so the caller answers for them. Appends to the chain, so it comes last in
 * its transaction.
 */
export async function insertRecords(tx: Transaction, rows: readonly NewRecord[]): Promise<ServiceRecord[]> {
  const [first] = rows;
  if (!first) return [];
  const happenings = rows.map(({ proofs = [], ...row }) => recorded(row, proofs));
  const records = happenings.map(({ record }) => record);
  await tx.insertMany(ServiceRecord, records);
  await tx.insertMany(
    RecordEvidence,
    happenings.flatMap(({ evidence }) => evidence),
  );
  const at = records.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '');
  const { districtId } = first;
  await appendLinks(
    tx,
    { districtId, at },
    happenings.flatMap((one) => linksOf(one)),
  );
  return records;
}

interface Recorded {
  readonly record: ServiceRecord;
  readonly evidence: readonly RecordEvidence[];
}

function recorded(row: Omit<NewRecord, 'proofs'>, proofs: readonly Proof[]): Recorded {
  const proven = proofs[0] ? { evidenceId: proofs[0].id } : {};
  const record = Object.assign(new ServiceRecord(), fresh, row, proven);
  const { id: recordId, districtId } = record;
  const evidence = proofs.map(({ id: fileId, sha256 }, at) =>
    Object.assign(new RecordEvidence(), { id: newId(), districtId, recordId, position: at + 1, fileId, sha256 }),
  );
  return { record, evidence };
}

/** The first link tells of the record with its first file; each further file has a link of its own. */
function linksOf({ record, evidence: [first, ...others] }: Recorded): Happening[] {
  const whole: Happening = { kind: 'RECORDED', record, ...(first ? { evidence: first } : {}) };
  return [whole, ...others.map((evidence): Happening => ({ kind: 'EVIDENCE_ATTACHED', record, evidence }))];
}
