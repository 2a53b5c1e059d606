import { describe, expect, it } from 'vitest';
import { movedFrom, offsetFrom } from './place';
import { roundLength, sketchFrame } from './sketch-frame';

const home = { longitude: 113.617, latitude: 34.868 };

describe('the sketch of a district', () => {
  it('finds back the place that it was told to move to', () => {
    const offset = { east: 1200, north: -800 };

    const back = offsetFrom(home, movedFrom(home, offset));

    expect(back.east).toBeCloseTo(1200, 3);
    expect(back.north).toBeCloseTo(-800, 3);
  });

  it('puts north up', () => {
    const north = { id: 'n', name: 'n', ...movedFrom(home, { east: 0, north: 500 }) };

    const frame = sketchFrame([north], home);

    expect(frame?.marks[0]?.y).toBeLessThan(0);
  });

  it.each([
    [7, 5],
    [99, 50],
    [100, 100],
    [2300, 2000],
  ])('rounds %i metres down to %i for its scale', (metres, round) => {
    expect(roundLength(metres)).toBe(round);
  });

  it('draws nothing of nowhere', () => {
    expect(sketchFrame([])).toBeNull();
  });
});
