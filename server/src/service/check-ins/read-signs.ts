import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import type { CheckEvent, CheckFinding } from './check-event.entity.js';
import { deviceHash, servesMany } from './device-hash.js';
import { metresBetween, type Point } from './metres-between.js';
import type { Check } from './record-check.js';

/** What a device tells of itself besides the event. */
export interface Signs {
  readonly device: string | null;
  /** Where the device is. Only the metres to the post are kept of it. */
  readonly position: Point | null;
  /** By how many seconds its clock was ahead when it sent the event. */
  readonly skewSeconds: number | null;
}

/** Where the post is, as far as that is known. */
interface Site {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly radiusMetres: number;
}

const skewWorthNoting = 600;

/**
 * What is kept of an event: never where the device was, only how far from the post and whether that passes; never the
 * device, only its keyed hash. Operators check many people with one device, so only a volunteer's own one is flagged.
 */
export async function readSigns(
  ctx: RequestContext,
  tx: Transaction,
  { check, site }: { readonly check: Check; readonly site: Site },
): Promise<Partial<CheckEvent>> {
  const { volunteerId, direction, method, at, deviceAt, receivedAt, nonce, skewSeconds } = check;
  const hash = check.device ? deviceHash(ctx.keys, check.device) : null;
  const event = { volunteerId, direction, method, at, deviceAt, receivedAt, nonce, skewSeconds, deviceHash: hash };
  return { ...event, ...distance(check.position, site), finding: await findingOf(tx, event) };
}

function distance(position: Point | null, { longitude, latitude, radiusMetres }: Site) {
  if (!position || longitude === null || latitude === null) return { metres: null, onSite: null };
  const metres = metresBetween(position, { longitude, latitude });
  return { metres, onSite: metres <= radiusMetres };
}

async function findingOf(
  tx: Transaction,
  event: Pick<CheckEvent, 'method' | 'at' | 'volunteerId' | 'deviceHash' | 'skewSeconds'>,
): Promise<CheckFinding | null> {
  const { method, deviceHash: hash, skewSeconds } = event;
  if (method === 'CODE' && hash && (await servesMany(tx, { ...event, deviceHash: hash }))) return 'DEVICE_MANY';
  return Math.abs(skewSeconds ?? 0) > skewWorthNoting ? 'CLOCK_SKEWED' : null;
}
