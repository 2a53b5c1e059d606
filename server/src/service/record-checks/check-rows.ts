import type { Database } from '../../database/database.js';
import type { EntityClass } from '../../database/transaction.js';
import { idsBehind } from '../../database/walk.js';
import { Objection } from '../service-records/objection.entity.js';
import { RecordEvidence } from '../service-records/record-evidence.entity.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { RecordChain } from '../service-records/record-chain.entity.js';
import { canonicalJson } from '../service-records/record-content.js';
import { RecordLink } from '../service-records/record-link.entity.js';
import { recordNumber } from '../service-records/record-number.js';
import { ServiceRecord } from '../service-records/service-record.entity.js';
import { linkedKinds, type LastWords, type LinkedKind } from './last-words.js';
import type { RecordFault } from './record-fault.js';

type LinkedRow = ServiceRecord | RecordAdjustment | Objection | RecordEvidence;

const tables: Readonly<Record<LinkedKind, EntityClass<LinkedRow>>> = {
  record: ServiceRecord,
  adjustment: RecordAdjustment,
  objection: Objection,
  evidence: RecordEvidence,
};
const rowsARead = 500;

/** Compares every row of the tables with what the chain said last of it. @returns how many records there are, and every fault */
export async function checkRows(
  db: Database,
  words: LastWords,
): Promise<{ readonly records: number; readonly faults: readonly RecordFault[] }> {
  const faults: RecordFault[] = [];
  let records = 0;
  for (const kind of linkedKinds) {
    for await (const rows of rowsOf(db, tables[kind])) {
      if (kind === 'record') records += rows.length;
      for (const row of rows) {
        const found = words.compare(kind, row);
        if (found !== 'same') faults.push(...(await lookAgain(db, kind, row)));
      }
    }
    for (const { id, recordId } of words.left(kind)) {
      if (await isGone(db, kind, id)) {
        faults.push({ kind: 'ROW_MISSING', record: recordId, says: `The ${kind} ${id} is gone from its table.` });
      }
    }
  }
  return { records, faults };
}

async function* rowsOf(db: Database, entity: EntityClass<LinkedRow>): AsyncGenerator<LinkedRow[]> {
  for (let behind = ''; ;) {
    const ids = await idsBehind(db, entity, { id: behind, limit: rowsARead });
    if (ids.length === 0) return;
    yield await db.transact((tx) => tx.listWhere(entity, { oneOf: ['id', ids] }));
    behind = ids.at(-1) ?? '';
  }
}

async function isGone(db: Database, kind: LinkedKind, id: string): Promise<boolean> {
  return (await db.transact((tx) => tx.find(tables[kind], { id }))) === undefined;
}

/**
 * A row that differs may have been changed rightly while the chain was walked. Under the lock of the chain's head nothing
 * moves, so its last link must say the same.
 */
function lookAgain(db: Database, kind: LinkedKind, { id, districtId }: LinkedRow): Promise<RecordFault[]> {
  return db.transact(async (tx) => {
    await tx.lockAll(RecordChain, { id: districtId });
    const row = await tx.find(tables[kind], { id });
    if (!row) return [];
    const recordId = 'recordId' in row ? row.recordId : row.id;
    const record = row instanceof ServiceRecord ? recordNumber(row) : recordId;
    const links = (await tx.list(RecordLink, { recordId })).toSorted((a, b) => b.seq - a.seq);
    for (const link of links) {
      const told = (JSON.parse(link.content) as Partial<Record<LinkedKind, Readonly<Record<string, unknown>>>>)[kind];
      if (told?.['id'] !== id) continue;
      const differing = differences(told, row);
      if (differing.length === 0) return [];
      return [{ kind: 'ROW_CHANGED', record, says: `The ${kind}'s table differs: ${differing.join('; ')}.` }];
    }
    return [{ kind: 'ROW_UNCHAINED', record, says: `No link of the chain tells of this ${kind}.` }];
  });
}

function differences(told: Readonly<Record<string, unknown>>, row: object): string[] {
  const now = row as Readonly<Record<string, unknown>>;
  const columns = Object.keys(told).filter((column) => canonicalJson(told[column]) !== canonicalJson(now[column]));
  return columns.map((column) => `${column} was ${canonicalJson(told[column])}, is ${canonicalJson(now[column])}`);
}
