import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { serviceRecordStates, type RecordStepFacts } from './service-record.states.js';

/** The steps that lead on from a record's state, each with what stands against it for this caller. */
export async function offerRecordSteps(ctx: RequestContext, record: RecordStepFacts): Promise<TransitionOffer[]> {
  return offersOf(serviceRecordStates, record, await reachOf(ctx), nowIn(ctx));
}
