import { change } from '../../access/audit/change.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { ChangeInput } from '../../kernel/lists.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { ownFeed } from './calendar-feed.policy.js';

/**
 * Ends one's own address: calendar programs that know it get nothing any more.
 * @throws NotFound, also for somebody else's and for one that has ended; StaleVersion
 */
export async function revokeCalendarFeed(ctx: RequestContext, input: ChangeInput): Promise<string> {
  const caller = requireCaller(ctx);
  return change(ctx, { action: 'revokeCalendarFeed', subjectType: 'CalendarFeed' }, async (tx) => {
    const feed = await tx.lockVersion(CalendarFeed, input, ownFeed(caller));
    return tx.update(CalendarFeed, feed, { revokedAt: nowIn(ctx), activeKey: null });
  });
}
