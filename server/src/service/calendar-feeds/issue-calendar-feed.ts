import { change } from '../../access/audit/change.js';
import { drawFor } from '../../access/passwords/shown-once.js';
import { tokenHash } from '../../access/sessions/session-token.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { CalendarFeed } from './calendar-feed.entity.js';

/** An address and the path that only its answer tells. */
export interface WithPath {
  readonly id: string;
  readonly path: string;
}

/** Signs of the token, five bits each. */
const tokenSigns = 52;

/**
 * Gives the caller a secret address for the shifts of what it works on; an earlier one ends. Only the token's hash is
 * kept, so the path is told this once.
 * @throws Unauthenticated
 */
export async function issueCalendarFeed(ctx: RequestContext): Promise<WithPath> {
  const { accountId, districtId } = requireCaller(ctx);
  const token = drawFor(ctx).text('calendar-feed', 1, tokenSigns);
  const id = await change(ctx, { action: 'issueCalendarFeed', subjectType: 'CalendarFeed' }, async (tx) => {
    const now = nowIn(ctx);
    for (const earlier of await tx.lockAll(CalendarFeed, { activeKey: accountId })) {
      await tx.update(CalendarFeed, earlier, { revokedAt: now, activeKey: null });
    }
    const feed = { id: newId(), districtId, accountId, tokenHash: tokenHash(token), issuedAt: now, version: 1 };
    await tx.claim(CalendarFeed, { ...feed, activeKey: accountId });
    return feed;
  });
  return { id, path: `/calendar/${token}.ics` };
}
