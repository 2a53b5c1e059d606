import type { Activity } from '../activities/activity.entity.js';
import { FieldsFrozen, TooEarly } from '../activities/activity.errors.js';

const over = new Set<string>(['CLOSED', 'LOCKED', 'CANCELLED']);

/** An activity is reported once it has ended, and until it is closed. @throws TooEarly @throws FieldsFrozen */
export function assertReportable({ state }: Pick<Activity, 'state'>): void {
  if (state === 'ENDED') return;
  if (over.has(state)) throw new FieldsFrozen(['report'], state);
  throw new TooEarly('It is reported once it has ended.');
}
