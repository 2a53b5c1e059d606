import type { Condition } from '../../database/condition.js';
import type { Reading } from '../../execution/reading.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { volunteersOf } from '../../people/volunteers/volunteer.policy.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { visibleShifts } from '../shifts/shift.policy.js';
import { shiftReading, withPlaces } from '../shifts/shift.reading.js';
import { SignUp } from '../signups/sign-up.entity.js';

/**
 * The shifts, within the caller's reach, that a volunteer could fill: places are left, they lie ahead, their activity
 * recruits, the volunteer stands nowhere else then and is old enough. Posts that ask for a qualification are left out,
 * because no qualification of a volunteer is kept yet.
 * @throws NotFound for a volunteer out of reach
 */
export async function shiftsOpenTo(ctx: RequestContext, volunteerId: string): Promise<Reading> {
  const caller = requireCaller(ctx);
  const now = nowIn(ctx);
  const { volunteer, standing } = await ctx.db.transact(async (tx) => ({
    volunteer: await tx.get(Volunteer, volunteerId, volunteersOf(caller)),
    standing: await tx.listWhere(SignUp, {
      all: [{ eq: { volunteerId } }, { isNull: ['activeKey', false] }, { compare: ['endsAt', '>', now] }],
    }),
  }));
  const open: Condition = {
    all: [
      { oneOf: ['state', volunteer.state === 'ACTIVE' ? ['OPEN'] : []] },
      withPlaces,
      { compare: ['startsAt', '>', now] },
      recruiting(ctx, now),
      onPost(ctx, { isNull: ['qualification', true] }),
      oldEnough(ctx, volunteer),
      ...standing.map((signUp) => ({ not: atTheTimeOf(signUp) })),
    ],
  };
  return { ...shiftReading, visible: (who) => ({ all: [visibleShifts(who), open] }) };
}

function recruiting({ db }: RequestContext, now: string): Condition {
  const inTime: Condition = { any: [{ isNull: ['recruitUntil', true] }, { compare: ['recruitUntil', '>=', now] }] };
  const where: Condition = { all: [{ oneOf: ['state', ['RECRUITING', 'FULL']] }, inTime] };
  return { among: { property: 'activityId', of: db.table(Activity), select: 'id', where } };
}

function onPost({ db }: RequestContext, what: Condition): Condition {
  const where: Condition = { all: [what, { isNull: ['removedAt', true] }] };
  return { among: { property: 'postId', of: db.table(Post), select: 'id', where } };
}

/** Whose day of birth is sealed is a child; whose is not known counts as grown up. */
function oldEnough(ctx: RequestContext, { guarded, bornOn }: Volunteer): Condition {
  const where: Condition = { eq: { minorsAllowed: true } };
  const activities: Condition = { among: { property: 'activityId', of: ctx.db.table(Activity), select: 'id', where } };
  const forMinors: Condition = { all: [onPost(ctx, where), activities] };
  if (guarded) return forMinors;
  if (bornOn === null) return { all: [] };
  const grownUpOn = `${String(Number(bornOn.slice(0, 4)) + 18)}${bornOn.slice(4)}`;
  return { any: [{ compare: ['startsOn', '>=', grownUpOn] }, forMinors] };
}

function atTheTimeOf({ startsAt, endsAt }: SignUp): Condition {
  return { all: [{ compare: ['startsAt', '<', endsAt] }, { compare: ['endsAt', '>', startsAt] }] };
}
