import { describe, expect, it } from 'vitest';
import { assertFilterSmall } from './filter-size.js';

const some = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('the size of a filter', () => {
  it.each([
    {},
    { q: 'hjq' },
    { id: { in: some(2_000, 'x') } },
    { or: some(50, { q: 'hjq' }) },
    { and: null, or: null, not: null, level: null },
    { not: { and: [{ code: { eq: '1' } }, { or: [{ q: 'a' }] }] } },
  ])('may be ordinary', (filter) => {
    expect(() => assertFilterSmall(filter)).not.toThrow();
  });

  it.each([
    ['conditions', { or: some(101, { q: 'hjq' }) }],
    ['conditions', { or: some(11, { and: some(10, { q: 'hjq' }) }) }],
    ['conditions', { or: some(200, {}) }],
    ['values', { id: { in: some(2_001, 'x') } }],
    ['values', { and: some(3, { id: { in: some(1_000, 'x') } }) }],
  ])('may not have too many %s', (what, filter) => {
    expect(() => assertFilterSmall(filter)).toThrow(
      expect.objectContaining({ fields: { filter: expect.stringContaining(what) as unknown } }),
    );
  });
});
