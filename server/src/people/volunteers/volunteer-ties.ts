import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Volunteer } from './volunteer.entity.js';

/** Two records of one person: the one that ends, and the one that goes on. */
export interface MergedPair {
  readonly from: Volunteer;
  readonly into: Volunteer;
}

/**
 * Rows of another slice that hang on a volunteer. Volunteers know nobody above them, so each slice says here what becomes
 * of its rows. Ties run in the transaction of the deed, in the order in which they were added.
 */
export interface VolunteerTie {
  /** What the audit trail calls them, such as `memberships`. */
  readonly what: string;
  /** Ends what is open when somebody leaves. @returns how many rows it ended */
  readonly leave?: (ctx: RequestContext, tx: Transaction, volunteer: Volunteer) => Promise<number>;
  /** Hands rows over. @returns how many rows moved @throws MergeCollides where the two cannot become one */
  readonly merge: (ctx: RequestContext, tx: Transaction, pair: MergedPair) => Promise<number>;
}

const ties: VolunteerTie[] = [];

/** Adds a kind of rows that hang on volunteers. */
export function tieToVolunteers(tie: VolunteerTie): void {
  ties.push(tie);
}

/** Ends what is open of somebody who leaves. @returns how many rows of each kind */
export async function endTies(
  ctx: RequestContext,
  tx: Transaction,
  volunteer: Volunteer,
): Promise<Record<string, number>> {
  const ended: Record<string, number> = {};
  for (const { what, leave } of ties) if (leave) ended[what] = await leave(ctx, tx, volunteer);
  return ended;
}

/** Hands everything over to the record that goes on. @returns how many rows of each kind @throws MergeCollides */
export async function moveTies(
  ctx: RequestContext,
  tx: Transaction,
  pair: MergedPair,
): Promise<Record<string, number>> {
  const moved: Record<string, number> = {};
  for (const { what, merge } of ties) moved[what] = await merge(ctx, tx, pair);
  return moved;
}
