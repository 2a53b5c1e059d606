import type { Database } from '../../database/database.js';
import { beginning, hashOf } from '../service-records/record-hash.js';
import { RecordChain } from '../service-records/record-chain.entity.js';
import { RecordLink } from '../service-records/record-link.entity.js';
import type { LastWords } from './last-words.js';
import { anchorLine, type Anchor, type RecordFault } from './record-fault.js';

const linksARead = 1_000;

/** Which district's chain to walk, with anchors of it that were published before. */
export interface Chained {
  readonly districtId: string;
  readonly districtCode: string;
  readonly anchors: readonly Anchor[];
}

/**
 * Walks a district's chain from its first link to its head and computes every hash anew.
 * @param words - hears each link
 * @returns the head as an anchor, and every fault of the chain
 */
export async function checkChain(
  db: Database,
  chained: Chained,
  words: LastWords,
): Promise<{ readonly anchor: Anchor; readonly faults: readonly RecordFault[] }> {
  const { districtId, districtCode, anchors } = chained;
  const head = await db.transact((tx) => tx.find(RecordChain, { id: districtId }));
  const faults: RecordFault[] = [];
  const missed = new Map(anchors.map((anchor) => [anchor.seq, anchor]));
  let seq = 0;
  let hash = beginning;
  for await (const links of chunksOf(db, districtId)) {
    for (const link of links) {
      faults.push(...faultsOf(link, { seq, hash }));
      if (missed.get(link.seq)?.hash === link.hash) missed.delete(link.seq);
      words.hear(link);
      ({ seq, hash } = link);
    }
  }
  if (seq < (head?.seq ?? 0) || (seq > 0 && !head) || (seq === head?.seq && hash !== head.hash)) {
    faults.push({ kind: 'HEAD_WRONG', record: null, says: headSays(seq, head) });
  }
  for (const anchor of missed.values()) {
    const says = `The published anchor ${anchorLine(anchor)} is not in the chain.`;
    faults.push({ kind: 'ANCHOR_MISSED', record: null, says });
  }
  return { anchor: { districtCode, seq, hash, at: head?.at ?? '' }, faults };
}

/** A district's links in order, some at a time. A gap wider than one read ends the walk; the head tells that it is short. */
async function* chunksOf(db: Database, districtId: string): AsyncGenerator<RecordLink[]> {
  for (let behind = 0; ;) {
    const after = behind;
    const links = await db.transact((tx) => {
      const range = { compare: ['seq', '>', after] } as const;
      const until = { compare: ['seq', '<=', after + linksARead] } as const;
      return tx.listWhere(RecordLink, { all: [{ eq: { districtId } }, range, until] });
    });
    if (links.length === 0) return;
    yield links.toSorted((a, b) => a.seq - b.seq);
    behind += linksARead;
  }
}

function faultsOf(link: RecordLink, before: { readonly seq: number; readonly hash: string }): RecordFault[] {
  const faults: RecordFault[] = [];
  const { seq, recordId: record } = link;
  const name = `Link ${String(seq)}`;
  if (seq !== before.seq + 1) {
    const gap = `${String(before.seq + 1)} to ${String(seq - 1)}`;
    faults.push({ kind: 'LINK_MISSING', record: null, says: `Links ${gap} are missing.` });
  } else if (link.previousHash !== before.hash) {
    faults.push({ kind: 'LINK_MISPLACED', record, says: `${name} does not follow the link before it.` });
  }
  if (hashOf(link) !== link.hash) {
    faults.push({ kind: 'LINK_CHANGED', record, says: `${name} does not have the hash of what it says.` });
  }
  return faults;
}

function headSays(seq: number, head: RecordChain | undefined): string {
  if (!head) return 'The head of the chain is missing.';
  return `The chain ends at link ${String(seq)}; its head says ${String(head.seq)}.`;
}
