import { countUpTo } from '../../execution/count-by.js';
import type { Reading } from '../../execution/reading.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { volunteerReading } from '../../people/volunteers/volunteer.reading.js';
import { activityReading } from '../activities/activity.reading.js';
import { objectionReading } from '../objections/objection.reading.js';
import { recordAdjustmentReading } from '../record-adjustments/record-adjustment.reading.js';
import { serviceRecordReading } from '../service-records/service-record.reading.js';

/** What somebody decides on. */
export const ApprovalKind = {
  RECORDS: 'RECORDS',
  INCOMPLETE_RECORDS: 'INCOMPLETE_RECORDS',
  ACTIVITIES: 'ACTIVITIES',
  VOLUNTEERS: 'VOLUNTEERS',
  ADJUSTMENTS: 'ADJUSTMENTS',
  OBJECTIONS: 'OBJECTIONS',
} as const;
export type ApprovalKind = keyof typeof ApprovalKind;

/** What of one kind waits for the caller. */
export interface ApprovalGroup {
  readonly kind: ApprovalKind;
  /** At most 1,000 are counted. */
  readonly count: number;
  /** Shanghai day; null when nothing waits. */
  readonly oldestOn: string | null;
}

/** Everything that waits for the caller. */
export interface AwaitingApprovals {
  readonly total: number;
  readonly groups: readonly ApprovalGroup[];
}

/** Where a kind is listed: the derived fact that the list filters by, and the day by which it is old. */
interface Inbox {
  readonly reading: Reading;
  readonly fact: string;
  readonly day: string;
}

/** Nobody decides on more before looking again; a number beyond it would only cost time. */
const mostCounted = 1_000;

const inboxes: Readonly<Record<ApprovalKind, Inbox>> = {
  RECORDS: { reading: serviceRecordReading, fact: 'awaitingMe', day: 'servedOn' },
  INCOMPLETE_RECORDS: { reading: serviceRecordReading, fact: 'awaitingCompletion', day: 'servedOn' },
  ACTIVITIES: { reading: activityReading, fact: 'awaitingMe', day: 'startsOn' },
  VOLUNTEERS: { reading: volunteerReading, fact: 'awaitingMe', day: 'registeredOn' },
  ADJUSTMENTS: { reading: recordAdjustmentReading, fact: 'awaitingMe', day: 'askedAt' },
  OBJECTIONS: { reading: objectionReading, fact: 'awaitingMe', day: 'raisedAt' },
};

/**
 * Counts what waits for the caller, kind by kind: exactly what the lists answer whose filter names the same fact, up to
 * 1,000 of each.
 * @throws Unauthenticated
 */
export async function countApprovals(ctx: RequestContext): Promise<AwaitingApprovals> {
  requireCaller(ctx);
  const kinds = Object.entries(inboxes) as [ApprovalKind, Inbox][];
  const groups = await Promise.all(kinds.map(([kind, inbox]) => countOne(ctx, kind, inbox)));
  return { total: groups.reduce((sum, { count }) => sum + count, 0), groups };
}

async function countOne(
  ctx: RequestContext,
  kind: ApprovalKind,
  { reading, fact, day }: Inbox,
): Promise<ApprovalGroup> {
  const caller = requireCaller(ctx);
  const where = reading.derived[fact]?.({ db: ctx.db, caller, now: nowIn(ctx) });
  if (!where) throw new Error(`${reading.type} derives no ${fact}.`);
  const { count, oldest } = await countUpTo(ctx, reading, { where, day, most: mostCounted });
  return { kind, count, oldestOn: dayOf(oldest) };
}

/** A day as it is; of an instant, its Shanghai day. */
function dayOf(oldest: unknown): string | null {
  if (typeof oldest !== 'string') return null;
  return oldest.includes('T') ? shanghaiDay(oldest) : oldest;
}
