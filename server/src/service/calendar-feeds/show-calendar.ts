import { Account } from '../../access/accounts/account.entity.js';
import { tokenHash } from '../../access/sessions/session-token.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { nowIn, type Surroundings } from '../../kernel/context.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { visibleShifts } from '../shifts/shift.policy.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { calendarText, type CalendarEvent } from './calendar-text.js';

const dayMs = 86_400_000;
const daysBack = 14;
const daysAhead = 90;
const notYet = new Set<string>(['DRAFT', 'RETURNED', 'SUBMITTED']);

/**
 * The calendar behind a token: the shifts from two weeks ago to ninety days ahead of what the account works on now, how
 * many are wanted and how many come, and nobody's name.
 * @returns undefined for a token that nobody has, that was revoked, or whose account is suspended
 */
export async function showCalendar(around: Pick<Surroundings, 'db' | 'clock'>, token: string) {
  const now = nowIn(around);
  return around.db.transact(async (tx) => {
    const feed = await tx.find(CalendarFeed, { tokenHash: tokenHash(token), revokedAt: null });
    const account = feed && (await tx.find(Account, { id: feed.accountId, state: 'ACTIVE' }));
    return account && calendarText('红马甲排班', await eventsOf(tx, callerOf(account), now), now);
  });
}

function callerOf(account: Account): Caller {
  const { id: accountId, username, displayName, role, districtId, scopeKind, scopeId } = account;
  return {
    accountId,
    username,
    displayName,
    role,
    districtId,
    scopeKind,
    scopeId,
    sessionId: '',
    steppedUpUntil: null,
  };
}

async function eventsOf(tx: Transaction, caller: Caller, now: string): Promise<CalendarEvent[]> {
  const from = new Date(Date.parse(now) - daysBack * dayMs).toISOString();
  const until = new Date(Date.parse(now) + daysAhead * dayMs).toISOString();
  const shifts = await tx.listWhere(Shift, {
    all: [visibleShifts(caller), { compare: ['startsAt', '>=', from] }, { compare: ['startsAt', '<', until] }],
  });
  const ids = (of: (shift: Shift) => string) => [...new Set(shifts.map((shift) => of(shift)))];
  const posts = await tx.listWhere(Post, { oneOf: ['id', ids(({ postId }) => postId)] });
  const activities = await tx.listWhere(Activity, { oneOf: ['id', ids(({ activityId }) => activityId)] });
  const postById = new Map(posts.map((post) => [post.id, post]));
  const activityById = new Map(activities.map((activity) => [activity.id, activity]));
  return shifts.flatMap((shift) => {
    const [post, activity] = [postById.get(shift.postId), activityById.get(shift.activityId)];
    return post && activity ? [eventOf(shift, post, activity)] : [];
  });
}

function eventOf(shift: Shift, post: Post, activity: Activity): CalendarEvent {
  const { longitude, latitude, duty } = post;
  const open = notYet.has(activity.state) ? 'TENTATIVE' : 'CONFIRMED';
  return {
    id: shift.id,
    startsAt: shift.startsAt,
    endsAt: shift.endsAt,
    summary: `${activity.title} · ${post.name} · ${String(shift.taken)}/${String(shift.capacity)}`,
    location: `${activity.place} ${post.name}`,
    description: duty,
    position: longitude === null || latitude === null ? null : { longitude, latitude },
    status: shift.state === 'CANCELLED' ? 'CANCELLED' : open,
    sequence: shift.version,
  };
}
