import type { EntityClass, Transaction } from '../database/transaction.js';
import { DomainError } from './errors.js';

/** A kind of record that stands on another until it ends. */
export interface Use {
  /** What the refusal calls them, such as "stations". */
  readonly what: string;
  readonly entity: EntityClass<{ id: string; state: string }>;
  /** The property that names the record they stand on. */
  readonly by: string;
  /** The states in which they need it no more. */
  readonly endsIn: readonly string[];
}

/** What keeps a kind of record from ending. Its own slice declares the list; slices that build on it add to it. */
export interface Uses {
  add(use: Use): void;
  /** @throws StillInUse */
  assertNone(tx: Transaction, id: string): Promise<void>;
  /** Those of the records that anything at all names, also what has ended. */
  namedAmong(tx: Transaction, ids: readonly string[]): Promise<string[]>;
}

/** Something that has not ended still stands on the record. */
class StillInUse extends DomainError {
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
      for (const { what, entity, by, endsIn } of uses) {
        const { length } = await tx.listWhere(entity, {
          all: [{ eq: { [by]: id } }, { not: { oneOf: ['state', endsIn] } }],
        });
        if (length > 0) found.push(`${String(length)} ${what}`);
      }
      if (found.length > 0) throw new StillInUse(found);
    },
    async namedAmong(tx, ids) {
      const named: unknown[] = [];
      for (const { entity, by } of uses) named.push(...(await tx.valuesOf(entity, by as 'id', { oneOf: [by, ids] })));
      return named.map(String);
    },
  };
}
