import type { GraphQLResolveInfo } from 'graphql';
import { readReferred } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { checkEventReading } from './check-event.reading.js';
import type { CheckOutcome } from './record-checks.js';

/** What became of a queue, its events read in one statement as the caller selected them. */
export async function showOutcomes(
  ctx: RequestContext,
  outcomes: readonly CheckOutcome[],
  info: GraphQLResolveInfo,
): Promise<object[]> {
  ctx.readFromPrimary = true;
  const ids = [...new Set(outcomes.flatMap(({ eventId }) => eventId ?? []))];
  const events = await readReferred(ctx, checkEventReading, ids, { type: 'CheckOutcome', field: 'event', info });
  return outcomes.map(({ nonce, eventId, refusal }) => ({
    nonce,
    event: eventId === undefined ? null : (events.get(eventId) ?? null),
    refusal: refusal ? { code: refusal.code, message: refusal.message } : null,
  }));
}
