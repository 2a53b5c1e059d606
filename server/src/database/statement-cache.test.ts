import { describe, expect, it } from 'vitest';
import { StatementCache } from './statement-cache.js';

describe('the cache of prepared statements', () => {
  it('prepares a text once, and forgets the one that was not used for longest', () => {
    const prepared: string[] = [];
    const cache = new StatementCache(2, (sql) => prepared.push(sql));
    for (const sql of ['a', 'b', 'a', 'c', 'a', 'b']) cache.get(sql);

    expect(prepared).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });
});
