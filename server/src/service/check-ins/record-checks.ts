import { change } from '../../access/audit/change.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput, DomainError } from '../../kernel/errors.js';
import { isId, newId } from '../../kernel/ids.js';
import { Shift } from '../shifts/shift.entity.js';
import type { CheckMethod } from './check-event.entity.js';
import type { QueuedCheckInput, RecordChecksInput } from './check-in.inputs.js';
import { operatorsHand } from './check-in.policy.js';
import { assertHandedInSoon } from './check-times.js';
import { findChecked } from './find-checked.js';
import { recordCheck, type Hand } from './record-check.js';
import { RefusedCheck } from './refused-check.entity.js';

/** What became of one event of a queue: the event that stands, or the rule that refused it. */
export interface CheckOutcome {
  readonly nonce: string;
  readonly eventId: string | undefined;
  readonly refusal: DomainError | undefined;
}

/** What became of a whole queue. */
export interface CheckOutcomes {
  readonly receivedAt: string;
  /** By how many seconds the device's clock is ahead. */
  readonly skewSeconds: number;
  readonly outcomes: readonly CheckOutcome[];
}

interface Upload {
  readonly hand: Hand;
  readonly device: string;
  readonly deviceNow: string;
  readonly receivedAt: string;
  readonly skewMs: number;
}

/** What is older than this did not come at once, and says so by its method. */
const atOnceMs = 60_000;
const methods = new Set<string>(['QR', 'KIOSK', 'LEADER', 'OFFLINE']);

/**
 * Takes in what a device collected, event by event, each in a transaction of its own, so that one refusal loses nothing
 * of the others. The device's clock is measured as the queue comes in and every event is corrected by it. What a rule
 * refuses is kept with the rule, and answered alike when it is sent again.
 * @throws Unauthenticated, Forbidden to who may check nobody in
 */
export async function recordChecks(ctx: RequestContext, input: RecordChecksInput): Promise<CheckOutcomes> {
  const hand = await operatorsHand(ctx, 'recordChecks');
  const receivedAt = nowIn(ctx);
  const { device, deviceNow } = input;
  const skewMs = Date.parse(deviceNow) - Date.parse(receivedAt);
  const upload: Upload = { hand, device, deviceNow, receivedAt, skewMs };
  const outcomes: CheckOutcome[] = [];
  for (const event of input.events) outcomes.push(await recordOne(ctx, event, upload));
  return { receivedAt, skewSeconds: Math.round(skewMs / 1000), outcomes };
}

async function recordOne(ctx: RequestContext, event: QueuedCheckInput, upload: Upload): Promise<CheckOutcome> {
  const { nonce } = event;
  const before = await ctx.db.transact((tx) => tx.find(RefusedCheck, { nonce }));
  if (before && before.districtId === upload.hand.districtId) {
    return { nonce, eventId: undefined, refusal: new DomainError(before.code, before.reason) };
  }
  try {
    return { nonce, eventId: await recordEvent(ctx, event, upload), refusal: undefined };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== 'CONFLICT') await keepRefused(ctx, { event, upload, refusal: error });
    return { nonce, eventId: undefined, refusal: error };
  }
}

async function recordEvent(ctx: RequestContext, event: QueuedCheckInput, upload: Upload): Promise<string> {
  const { hand, receivedAt, device, deviceNow, skewMs } = upload;
  const { shiftId, direction, deviceAt, nonce, position = null } = event;
  if (!methods.has(event.method)) throw new BadInput({ method: 'One of QR, KIOSK, LEADER, OFFLINE.' });
  if (deviceAt > deviceNow) throw new BadInput({ deviceAt: 'Lies behind the device’s own clock.' });
  const at = correctedBy(skewMs, deviceAt);
  assertHandedInSoon(at, receivedAt, 'queue');
  const volunteerId = await findChecked(ctx, hand, event);
  const walkIn = event.walkIn ? { overbookReason: event.overbookReason?.trim() || null } : undefined;
  const skewSeconds = Math.round(skewMs / 1000);
  const when = { at, receivedAt, deviceAt, skewSeconds };
  const method = methodOf(event.method, at, receivedAt);
  return recordCheck(ctx, { shiftId, volunteerId, direction, method, nonce, device, position, walkIn, ...when }, hand);
}

function correctedBy(skewMs: number, deviceAt: string): string {
  return new Date(Date.parse(deviceAt) - skewMs).toISOString();
}

function methodOf(method: CheckMethod, at: string, receivedAt: string): CheckMethod {
  return Date.parse(receivedAt) - Date.parse(at) < atOnceMs ? method : 'OFFLINE';
}

interface Refused {
  readonly event: QueuedCheckInput;
  readonly upload: Upload;
  readonly refusal: DomainError;
}

/** Keeps what was refused beside its shift. An event of a shift out of reach has no place to be kept at; the device keeps it. */
async function keepRefused(ctx: RequestContext, { event, upload, refusal }: Refused): Promise<void> {
  const { hand, receivedAt, skewMs } = upload;
  const { direction, method, deviceAt, nonce } = event;
  const shift = isId(event.shiftId) ? await visibleShift(ctx, event.shiftId, hand) : undefined;
  if (!shift || !hand.operatorId) return;
  const { districtId, areaId, stationId, teamId, activityId } = shift;
  const volunteerId = await findChecked(ctx, hand, event).catch(unknownToUs);
  const row: Partial<RefusedCheck> = {
    id: newId(),
    districtId,
    areaId,
    stationId,
    teamId,
    activityId,
    shiftId: shift.id,
    direction,
    method,
    deviceAt,
    nonce,
    receivedAt,
    volunteerId,
    told: event.volunteer?.slice(0, 80) ?? null,
    at: correctedBy(skewMs, deviceAt),
    skewSeconds: Math.round(skewMs / 1000),
    operatorId: hand.operatorId,
    code: refusal.code,
    reason: refusal.message.slice(0, 300),
  };
  await change(ctx, { action: hand.action, subjectType: 'RefusedCheck' }, async (tx) => {
    return (await tx.find(RefusedCheck, { nonce })) ?? tx.insert(RefusedCheck, row);
  });
}

async function visibleShift(ctx: RequestContext, id: string, hand: Hand): Promise<Shift | undefined> {
  const [shift] = await ctx.db.transact((tx) => tx.listWhere(Shift, { all: [{ eq: { id } }, hand.visible] }));
  return shift && !hand.refuse(shift) ? shift : undefined;
}

function unknownToUs(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}
