import type { Transaction } from '../../database/transaction.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { nameFor } from '../../people/volunteers/volunteer-name.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { CheckEvent } from '../check-ins/check-event.entity.js';
import { SignUp, type SignUpState } from '../signups/sign-up.entity.js';
import { endedShifts } from './attendances.js';
import { earnsHours } from './compute-records.js';
import { ServiceRecord } from './service-record.entity.js';

/** Why a sign-up gets no record by computing. */
export const HoursSkip = {
  SHIFT_NOT_OVER: 'SHIFT_NOT_OVER',
  NOT_CHECKED_IN: 'NOT_CHECKED_IN',
  NO_SHOW: 'NO_SHOW',
  EXCUSED: 'EXCUSED',
} as const;
export type HoursSkip = keyof typeof HoursSkip;

/** A sign-up that computing passes over. */
export interface SkippedSignUp {
  readonly signUpId: string;
  readonly volunteerNumber: string;
  readonly volunteerName: string;
  readonly reason: HoursSkip;
}

/** What computing an activity's hours has to do, and what it passes over. */
export interface ActivityHours {
  readonly earnsHours: boolean;
  /** Sign-ups whose shift is over and that were checked in on, without a record yet. */
  readonly due: number;
  /** Sign-ups that have their record. */
  readonly recorded: number;
  /** Records that wait for somebody to say when the person left. */
  readonly checkOutMissing: number;
  readonly skipped: readonly SkippedSignUp[];
}

const came: ReadonlySet<SignUpState> = new Set<SignUpState>(['CHECKED_IN', 'CHECKED_OUT', 'SERVED']);
const placed: readonly SignUpState[] = ['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'SERVED', 'NO_SHOW', 'EXCUSED'];

/**
 * What {@link computeRecords} would do to an activity now: how many records it would write, and whom it would pass over
 * and why.
 * @throws Unauthenticated, NotFound
 */
export function showActivityHours(ctx: RequestContext, activityId: string): Promise<ActivityHours> {
  const caller = requireCaller(ctx);
  return ctx.db.transact(async (tx) => {
    const activity = await tx.get(Activity, activityId, visibleActivities(caller));
    const signUps = await tx.listWhere(SignUp, { all: [{ eq: { activityId } }, { oneOf: ['state', placed] }] });
    const records = await tx.list(ServiceRecord, { activityId });
    const recorded = new Set(records.map(({ signUpId }) => signUpId));
    const open = signUps.filter(({ id }) => !recorded.has(id));
    const judge = await judgeWith(tx, activityId, nowIn(ctx));
    const skipped = open.flatMap((signUp) => {
      const reason = judge(signUp);
      return reason ? [{ signUp, reason }] : [];
    });
    return {
      earnsHours: earnsHours(activity),
      due: open.length - skipped.length,
      recorded: recorded.size,
      checkOutMissing: records.filter(lacksCheckOut).length,
      skipped: await named(ctx, tx, skipped),
    };
  });
}

/** Article 6: a record that says no minutes until somebody vouches for when the person left. */
function lacksCheckOut({ state, findings, adjustedMinutes }: ServiceRecord): boolean {
  return state === 'PENDING' && adjustedMinutes === 0 && findings.includes('CHECK_OUT_MISSING');
}

async function judgeWith(
  tx: Transaction,
  activityId: string,
  now: string,
): Promise<(signUp: SignUp) => HoursSkip | undefined> {
  const over = new Set((await endedShifts(tx, activityId, now)).map(({ id }) => id));
  const checked = new Set((await tx.list(CheckEvent, { activityId })).map(({ signUpId }) => signUpId));
  return ({ id, shiftId, state }) => {
    if (state === 'NO_SHOW' || state === 'EXCUSED') return state;
    if (!over.has(shiftId)) return 'SHIFT_NOT_OVER';
    return came.has(state) && checked.has(id) ? undefined : 'NOT_CHECKED_IN';
  };
}

async function named(
  ctx: RequestContext,
  tx: Transaction,
  skipped: readonly { readonly signUp: SignUp; readonly reason: HoursSkip }[],
): Promise<SkippedSignUp[]> {
  const ids = [...new Set(skipped.map(({ signUp }) => signUp.volunteerId))];
  const people = new Map((await tx.listWhere(Volunteer, { oneOf: ['id', ids] })).map((one) => [one.id, one]));
  return skipped.flatMap(({ signUp, reason }) => {
    const volunteer = people.get(signUp.volunteerId);
    if (!volunteer) return [];
    const { number: volunteerNumber } = volunteer;
    return [{ signUpId: signUp.id, volunteerNumber, volunteerName: nameFor(ctx, volunteer), reason }];
  });
}
