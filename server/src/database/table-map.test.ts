import { expect, it } from 'vitest';
import { instantFromSql, instantToSql } from './table-map.js';

it('gives every instant its milliseconds, so that instants compare as text', () => {
  expect(instantFromSql('2026-12-05 01:00:00')).toBe('2026-12-05T01:00:00.000Z');
  expect(instantFromSql('2026-12-05 01:00:00.250')).toBe('2026-12-05T01:00:00.250Z');
});

it('writes an instant as both dialects hold it', () => {
  expect(instantToSql('2026-12-05T09:00:00+08:00')).toBe('2026-12-05 01:00:00.000');
});
