import { expect, it } from 'vitest';
import { roomFinding } from './check-disk.js';

const gibibyte = 1_073_741_824;

it.each([
  [50, 'ok'],
  [1, 'warn'],
  [0.1, 'FAIL'],
] as const)('thinks of %s GiB left as %s', (gibibytes, level) => {
  expect(roomFinding(gibibytes * gibibyte).level).toBe(level);
});
