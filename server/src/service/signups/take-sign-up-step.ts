import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { Caller } from '../../kernel/caller.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { StaleVersion } from '../../kernel/errors.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { assertNoCollision } from './collisions.js';
import { lapseOnShift } from './lapse-on-shift.js';
import { lockWithShift, moveSignUp } from './move-sign-up.js';
import { SignUp } from './sign-up.entity.js';
import { visibleSignUps } from './sign-up.policy.js';
import { signUpStates, type StaffStep } from './sign-up.states.js';

/** The deed of each step as the audit trail and the API call it. */
const deeds: Readonly<Record<StaffStep, string>> = {
  accept: 'acceptSignUp',
  reject: 'rejectSignUp',
  waitlist: 'waitlistSignUp',
  withdraw: 'withdrawSignUp',
  excuse: 'excuseSignUp',
  reportNoShow: 'reportNoShow',
  retractNoShow: 'retractNoShow',
};

/**
 * Takes a sign-up one step along its course by hand, and its place with it. What frees a place passes it on to the first
 * in line.
 * @throws NotFound, StaleVersion, TransitionNotAllowed, Forbidden, ReasonRequired
 * @throws ShiftBegun, ShiftNotOver by the step's guard; ShiftFull, ShiftCollides when an applicant is accepted
 */
export async function takeSignUpStep(ctx: RequestContext, step: StaffStep, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  const now = nowIn(ctx);
  return change(ctx, { action: deeds[step], subjectType: 'SignUp', reason }, async (tx) => {
    const seen = await tx.get(SignUp, input.id, visibleSignUps(who.caller));
    if (step === 'accept') await tx.lock(Volunteer, seen.volunteerId);
    await lapseOnShift(tx, seen.shiftId, now);
    const signUp = await lockWithShift(tx, seen);
    if (signUp.version !== input.version) throw new StaleVersion();
    const to = stateAfter(signUpStates, step, signUp, { who: { reach: who }, now, reason });
    if (step === 'accept') await assertNoCollision(tx, signUp, true);
    return moveSignUp(tx, signUp, { to, now, values: { stateReason: reason, ...reporting(step, who.caller) } });
  });
}

/** Who reports an absence is named, and no more once the report is taken back. */
function reporting(step: StaffStep, caller: Caller): Partial<SignUp> {
  if (step === 'reportNoShow') return { reporterId: caller.accountId, reply: null };
  return step === 'retractNoShow' ? { reporterId: null } : {};
}
