import type { Transaction } from '../../database/transaction.js';
import { newId } from '../../kernel/ids.js';
import { RecordChain } from './record-chain.entity.js';
import { contentOf, type LinkedRows } from './record-content.js';
import { beginning, hashOf } from './record-hash.js';
import { RecordLink } from './record-link.entity.js';

/** What happened to a record, as its link calls it. */
export type LinkKind =
  | 'RECORDED'
  | 'EVIDENCE_ATTACHED'
  | 'RECOMPUTED'
  | 'CHECK_OUT_STATED'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'PUBLISHED'
  | 'FINALISED'
  | 'MOVED'
  | 'ADJUSTMENT_ASKED'
  | 'ADJUSTMENT_APPROVED'
  | 'ADJUSTMENT_REFUSED'
  | 'ADJUSTMENT_WITHDRAWN'
  | 'OBJECTED'
  | 'OBJECTION_UPHELD'
  | 'OBJECTION_ADJUSTED'
  | 'OBJECTION_WITHDRAWN';

/** One thing that happened to one record, with the rows as they are now. */
export interface Happening extends LinkedRows {
  readonly kind: LinkKind;
}

/** When links are written, and by what. */
interface Appending {
  readonly districtId: string;
  readonly at: string;
}

/**
 * Appends a link for each of several happenings, in their order. It must be the last thing that a transaction writes: it
 * locks the head of the district's chain, and everybody who confirms waits for it.
 * @throws RunAgain when another transaction is beginning the district's chain at this instant
 */
export async function appendLinks(tx: Transaction, to: Appending, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const { districtId, at } = to;
  const head = await lockHead(tx, to);
  let { seq, hash } = head;
  const links = happenings.map(({ kind, ...rows }) => {
    seq += 1;
    const said = { districtId, seq, previousHash: hash, recordId: rows.record.id, kind, at, content: contentOf(rows) };
    hash = hashOf(said);
    return { ...said, id: newId(), hash };
  });
  await tx.insertMany(RecordLink, links);
  await tx.updateWhere(RecordChain, { seq, hash, at }, { eq: { id: districtId } });
}

async function lockHead(tx: Transaction, { districtId, at }: Appending): Promise<Pick<RecordChain, 'seq' | 'hash'>> {
  const [head] = await tx.lockAll(RecordChain, { id: districtId });
  if (head) return head;
  const first = { seq: 0, hash: beginning };
  await tx.claim(RecordChain, { id: districtId, at, ...first });
  return first;
}
