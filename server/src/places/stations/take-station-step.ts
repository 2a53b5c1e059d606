import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { reachHost, reachManager } from './station-people.js';
import { stationUses } from './station-uses.js';
import { Station } from './station.entity.js';
import { stationStates, type StationStep } from './station.states.js';

/**
 * Activates, suspends, resumes or closes a station. To be at work it needs a host that takes part and a manager who can
 * sign in; to close, nothing may still run there.
 * @throws Forbidden, NotFound, StaleVersion, TransitionNotAllowed, ReasonRequired, StationNotReady, StillInUse
 * @throws BadInput when its host takes part no more or its manager is suspended
 */
export async function takeStationStep(ctx: RequestContext, step: StationStep, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: `${step}Station`, subjectType: 'Station', reason }, async (tx) => {
    const station = await tx.lockVersion(Station, input, inDistrict(who.caller));
    const state = stateAfter(stationStates, step, station, { who, now: nowIn(ctx), reason });
    if (state === 'ACTIVE') {
      await reachHost(tx, who.caller, station.hostId);
      await reachManager(tx, who.caller, station.managerId);
    }
    if (state === 'CLOSED') await stationUses.assertNone(tx, station.id);
    return tx.update(Station, station, { state });
  });
}
