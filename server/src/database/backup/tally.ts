import { createHash } from 'node:crypto';
import type { Cell } from './snapshot.js';

/** How many rows a table has, and a sum over their hashes that no change leaves as it was, in whatever order they come. */
export interface TableTally {
  readonly rows: number;
  readonly hash: string;
}

const whole = 1n << 256n;

/** Counts and hashes rows one by one. */
export class Tally {
  private count = 0;
  private sum = 0n;

  add(cells: readonly Cell[]): void {
    const digest = createHash('sha256').update(JSON.stringify(cells)).digest('hex');
    this.sum = (this.sum + BigInt(`0x${digest}`)) % whole;
    this.count += 1;
  }

  get result(): TableTally {
    return { rows: this.count, hash: this.sum.toString(16).padStart(64, '0') };
  }
}
