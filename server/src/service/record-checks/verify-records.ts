import type { Database } from '../../database/database.js';
import { Area } from '../../places/areas/area.entity.js';
import { checkChain } from './check-chain.js';
import { checkRows } from './check-rows.js';
import { LastWords } from './last-words.js';
import type { Anchor, RecordFault } from './record-fault.js';

/** What a verification found. */
export interface Verification {
  readonly records: number;
  readonly links: number;
  readonly anchors: readonly Anchor[];
  readonly faults: readonly RecordFault[];
}

/**
 * Computes every district's chain anew and compares every record, adjustment, objection and attached file with it. Finds whatever was
 * edited, deleted, added or put in another order behind the program's back.
 * @param published - anchors that were published before; each must still be in its chain
 */
export async function verifyRecords(db: Database, published: readonly Anchor[] = []): Promise<Verification> {
  const districts = await db.transact((tx) => tx.list(Area, { level: 'DISTRICT' }));
  const words = new LastWords();
  const anchors: Anchor[] = [];
  const faults: RecordFault[] = [];
  for (const { id: districtId, code: districtCode } of districts) {
    const own = published.filter((anchor) => anchor.districtCode === districtCode);
    const chain = await checkChain(db, { districtId, districtCode, anchors: own }, words);
    anchors.push(chain.anchor);
    faults.push(...chain.faults);
  }
  const rows = await checkRows(db, words);
  const links = anchors.reduce((sum, { seq }) => sum + seq, 0);
  return { records: rows.records, links, anchors, faults: [...faults, ...rows.faults] };
}
