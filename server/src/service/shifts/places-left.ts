import type { Shift } from './shift.entity.js';

/** What tells how many places a shift has left. */
export type Places = Pick<Shift, 'state' | 'capacity' | 'taken'>;

/** How many can still come; nobody to a cancelled shift. */
export function placesLeft({ state, capacity, taken }: Places): number {
  return state === 'OPEN' ? Math.max(0, capacity - taken) : 0;
}
