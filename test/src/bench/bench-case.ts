import type { Pool } from 'mysql2/promise';

/** Variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** One kind of request, asked of the product and of a handler written by hand. */
export interface BenchCase {
  readonly name: string;
  readonly what: string;
  readonly document: string;
  /** The variables of the next request; called for each, so that a change really changes something. */
  readonly variables: () => Variables;
  /** The share of the hand-written rate that is promised, free-form and persisted. */
  readonly promised: { readonly free: number; readonly persisted?: number };
  /** The same answer by hand-written SQL: the value of `data`. */
  readonly byHand: (pool: Pool, variables: Variables) => Promise<unknown>;
}
