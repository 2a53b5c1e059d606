import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.js';
import { shareOut } from './share-out.js';

describe('a total shared out', () => {
  it('adds up exactly, whatever the weights', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 200; round++) {
      const weights = Array.from({ length: random.between(1, 500) }, () => random.between(1, 90));
      const total = random.between(weights.length, 50_000);
      const parts = shareOut(total, weights);

      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.min(...parts)).toBeGreaterThan(0);
    }
  });

  it('keeps to the weights', () => {
    expect(shareOut(100, [1, 1, 2])).toEqual([25, 25, 50]);
  });
});
