import type { Pool } from 'mysql2/promise';

/** One kind of request, asked of the product and of a handler written by hand. */
export interface BenchCase {
  readonly name: string;
  readonly what: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The share of the hand-written rate that is promised, free-form and persisted. */
  readonly promised: { readonly free: number; readonly persisted?: number };
  /** The same answer by hand-written SQL: the value of `data`. */
  readonly byHand: (pool: Pool) => Promise<unknown>;
}
