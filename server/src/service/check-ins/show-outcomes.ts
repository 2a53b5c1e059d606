import { readReferred } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { checkEventReading } from './check-event.reading.js';
import type { CheckOutcome } from './record-checks.js';

/** What became of one event, as the API shows it. */
export interface ShownOutcome {
  readonly nonce: string;
  readonly event: object | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** What became of a queue, its events read in one statement as the caller selected them. */
export async function showOutcomes(
  ctx: RequestContext,
  outcomes: readonly CheckOutcome[],
  info: Parameters<typeof readReferred>[3]['info'],
): Promise<ShownOutcome[]> {
  ctx.readFromPrimary = true;
  const type = String(info.returnType).replace(/[[\]!]/g, '');
  const ids = [...new Set(outcomes.flatMap(({ eventId }) => eventId ?? []))];
  const events = await readReferred(ctx, checkEventReading, ids, { type, field: 'event', info });
  return outcomes.map(({ nonce, eventId, refusal }) => ({
    nonce,
    event: eventId === undefined ? null : (events.get(eventId) ?? null),
    refusal: refusal ? { code: refusal.code, message: refusal.message } : null,
  }));
}
