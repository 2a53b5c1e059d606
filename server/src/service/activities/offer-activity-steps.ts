import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { activityStates, type ActivityFacts } from './activity.states.js';

/** The steps that lead on from an activity's state, each with what stands against it for this caller. */
export async function offerActivitySteps(ctx: RequestContext, activity: ActivityFacts): Promise<TransitionOffer[]> {
  return offersOf(activityStates, activity, await reachOf(ctx), nowIn(ctx));
}
