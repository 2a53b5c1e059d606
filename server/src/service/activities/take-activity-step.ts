import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { Caller } from '../../kernel/caller.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { followers } from './activity-followers.js';
import { Activity } from './activity.entity.js';
import { visibleActivities } from './activity.policy.js';
import { activityStates, type ActivityStep } from './activity.states.js';

type Effect = (caller: Caller, reason: string | null) => Partial<Activity>;

/** The deed of each step as the audit trail and the API call it. */
const deeds: Readonly<Record<ActivityStep, string>> = {
  submit: 'submitActivity',
  return: 'returnActivity',
  approve: 'approveActivity',
  approveMakeUp: 'approveMakeUpActivity',
  publish: 'publishActivity',
  markFull: 'markActivityFull',
  reopen: 'reopenActivity',
  start: 'startActivity',
  end: 'endActivity',
  close: 'closeActivity',
  lock: 'lockActivity',
  cancel: 'cancelActivity',
};

const approved: Effect = (caller) => ({ approvedById: caller.accountId });
const explained: Effect = (_caller, reason) => ({ stateReason: reason });

/** What a step leaves on the activity besides its state. */
const effects: Readonly<Partial<Record<ActivityStep, Effect>>> = {
  submit: (caller) => ({
    submittedById: caller.accountId,
    submittedForId: caller.scopeId,
    approvedById: null,
    stateReason: null,
  }),
  return: explained,
  approve: approved,
  approveMakeUp: approved,
  cancel: explained,
};

/**
 * Takes an activity one step along its course, as its state machine allows, and keeps who did and why.
 * @throws NotFound, StaleVersion, TransitionNotAllowed, Forbidden, ReasonRequired
 * @throws SameEyes, SameBody when the approver is who submitted, or of the same body
 * @throws AlreadyStarted, TooEarly, MakeUpIncomplete, PublishChecksFailed, NotReported by the step's guard
 */
export async function takeActivityStep(ctx: RequestContext, step: ActivityStep, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: deeds[step], subjectType: 'Activity', reason }, async (tx) => {
    const activity = await tx.lockVersion(Activity, input, visibleActivities(who.caller));
    const state = stateAfter(activityStates, step, activity, { who, now: nowIn(ctx), reason });
    const moved = await tx.update(Activity, activity, { state, ...effects[step]?.(who.caller, reason) });
    if (state === 'CANCELLED') await followers.cancelled(tx, moved);
    return moved;
  });
}
