import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { stationStates, type StationInState } from './station.states.js';

/** The steps that lead on from a station's state, each with what stands against it for this caller. */
export async function offerStationSteps(ctx: RequestContext, station: StationInState): Promise<TransitionOffer[]> {
  return offersOf(stationStates, station, await reachOf(ctx), nowIn(ctx));
}
