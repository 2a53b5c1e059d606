import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';

/** Everybody knows of their own address only, and of no other than the one that holds. */
export function ownFeed({ accountId }: Caller): Condition {
  return { all: [{ eq: { accountId } }, { isNull: ['revokedAt', true] }] };
}
