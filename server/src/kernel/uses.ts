import type { Transaction } from '../database/transaction.js';
import { DomainError } from './errors.js';

/** One way in which a record may still be needed, such as "open stations". */
export interface Use {
  readonly what: string;
  /** How many of them stand on the record. */
  readonly count: (tx: Transaction, id: string) => Promise<number>;
}

/** What keeps a kind of record from ending. Its own slice declares the list; slices that build on it add to it. */
export interface Uses {
  add(use: Use): void;
  /** @throws StillInUse */
  assertNone(tx: Transaction, id: string): Promise<void>;
}

/** Something that has not ended still stands on the record. */
export class StillInUse extends DomainError {
  constructor(found: readonly string[]) {
    super('STILL_IN_USE', `Still in use by ${found.join(', ')}. End or move those first.`);
  }
}

/** Starts a list of uses. */
export function declareUses(): Uses {
  const uses: Use[] = [];
  return {
    add: (use) => void uses.push(use),
    async assertNone(tx, id) {
      const found: string[] = [];
      for (const { what, count } of uses) {
        const many = await count(tx, id);
        if (many > 0) found.push(`${String(many)} ${what}`);
      }
      if (found.length > 0) throw new StillInUse(found);
    },
  };
}
