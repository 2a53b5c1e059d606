import { change, type ChangeName } from '../../access/audit/change.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { assertNoCollision } from './collisions.js';
import { lapseOnShift } from './lapse-on-shift.js';
import { assertOpen, findByLink, LinkSpent } from './link-of-sign-up.js';
import { lockWithShift, moveSignUp } from './move-sign-up.js';
import { refuseSignUp } from './sign-up-checks.js';
import type { SignUp } from './sign-up.entity.js';
import { signUpStates, type SignUpStep } from './sign-up.states.js';

/** What the holder of a link says. */
export interface Answer {
  readonly token: string;
  readonly accept: boolean;
  readonly riskTold?: boolean | null;
}

/**
 * Takes the answer of whoever holds the link, once: yes gives the place, or one in line where an invitation finds the shift
 * full by now; no gives it to the next.
 * @throws TooManySignIns; LinkSpent when it was answered, superseded, or is too old
 * @throws ActivityNotRecruiting, SignUpClosed, VolunteerNotActive, RiskNotTold, ShiftCollides when yes is no longer possible
 */
export async function answerInvitation(ctx: RequestContext, answer: Answer): Promise<string> {
  const seen = await findByLink(ctx, answer.token);
  const now = nowIn(ctx);
  return change(ctx, { ...(await byLink(ctx, seen)), action: 'answerInvitation' }, async (tx) => {
    const volunteer = await tx.lock(Volunteer, seen.volunteerId);
    await lapseOnShift(tx, seen.shiftId, now);
    const signUp = await lockWithShift(tx, seen);
    if (signUp.state === 'NO_SHOW') throw new LinkSpent();
    assertOpen(ctx, signUp, seen);
    const shift = await tx.get(Shift, signUp.shiftId);
    if (answer.accept) await assertPossible(tx, { signUp, shift, volunteer, now, riskTold: answer.riskTold === true });
    const step = stepOf(signUp, answer.accept, shift);
    const to = stateAfter(signUpStates, step, signUp, { who: 'LINK', now, reason: null });
    return moveSignUp(tx, signUp, { to, now, values: { answeredAt: now } });
  });
}

/** Whose deed it is: nobody has signed in, so the volunteer's number stands for them. */
export async function byLink(ctx: RequestContext, seen: SignUp): Promise<Omit<ChangeName, 'action'>> {
  const { number } = await ctx.db.transact((tx) => tx.get(Volunteer, seen.volunteerId));
  return { subjectType: 'SignUp', districtId: seen.districtId, actorName: number };
}

interface Yes {
  readonly signUp: SignUp;
  readonly shift: Shift;
  readonly volunteer: Volunteer;
  readonly now: string;
  readonly riskTold: boolean;
}

/** Who was asked in time may answer until the link ends, although recruiting may have ended by then. */
async function assertPossible(tx: Transaction, yes: Yes): Promise<void> {
  const { signUp, shift } = yes;
  const [post, found] = [await tx.get(Post, signUp.postId), await tx.get(Activity, signUp.activityId)];
  const activity = { ...found, recruitUntil: null };
  const refusal = refuseSignUp({ ...yes, shift, post, activity });
  if (refusal) throw refusal;
  await assertNoCollision(tx, signUp, true);
}

function stepOf({ state }: SignUp, accept: boolean, { taken, capacity }: Shift): SignUpStep {
  if (state === 'OFFERED') return accept ? 'takeOffer' : 'declineOffer';
  if (!accept) return 'declineInvitation';
  return taken < capacity ? 'acceptInvitation' : 'waitInvitation';
}
