import { followScope } from '../../access/accounts/follow-scope.js';
import { change } from '../../access/audit/change.js';
import { reachOf, type Reach } from '../../access/reach.js';
import { inDistrict, within } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { Area } from '../areas/area.entity.js';
import { assertKindFits, stationFacts } from './station-facts.js';
import { reachHost, reachManager } from './station-people.js';
import { Station } from './station.entity.js';
import type { AmendStationInput } from './station.inputs.js';
import { mayShapeStation, mayTendStation } from './station.policy.js';
import { whatIsMissing } from './station.states.js';

/**
 * Corrects what is known of a station. Whoever manages it keeps its daily particulars; what it is, where it belongs and
 * who runs it is for the administrators. A station at work stays fit for work.
 * @throws Forbidden, NotFound, StaleVersion
 * @throws StationNotReady when a station at work would lose what it needs
 * @throws BadInput when area, host or manager is out of reach, the kind does not fit the area, or hours overlap
 */
export async function amendStation(ctx: RequestContext, input: AmendStationInput): Promise<string> {
  const who = await reachOf(ctx);
  const facts = stationFacts(input);
  return change(ctx, { action: 'amendStation', subjectType: 'Station' }, async (tx) => {
    const station = await tx.lockVersion(Station, input, inDistrict(who.caller));
    const refused = mayTendStation(who, station);
    if (refused) throw refused;
    const shape = shapeOf(input);
    if (differs(station, shape)) await assertMayTake(tx, who, { station, shape });
    const missing = station.state === 'ACTIVE' ? whatIsMissing({ ...facts, ...shape }) : undefined;
    if (missing) throw missing;
    if (shape.areaId !== station.areaId) await followScope(tx, station.id, shape.areaId);
    return tx.update(Station, station, { ...facts, ...shape });
  });
}

/** What a station is, where it belongs and who runs it. */
type Shape = Pick<Station, 'areaId' | 'kind' | 'hostId' | 'managerId'>;

function shapeOf(input: AmendStationInput): Shape {
  return { areaId: input.areaId, kind: input.kind, hostId: input.hostId || null, managerId: input.managerId || null };
}

function differs(station: Station, shape: Shape): boolean {
  return (Object.keys(shape) as (keyof Shape)[]).some((key) => shape[key] !== station[key]);
}

/** Checks a station's new shape, where it changes, against what the caller can reach. */
async function assertMayTake(
  tx: Transaction,
  who: Reach,
  { station, shape }: { station: Station; shape: Shape },
): Promise<void> {
  const refused = mayShapeStation(who, station);
  if (refused) throw refused;
  const area = await tx.reach(Area, shape.areaId, within(who.caller, { area: 'id' }), 'areaId');
  assertKindFits(shape.kind, area);
  if (shape.hostId !== station.hostId) await reachHost(tx, who.caller, shape.hostId);
  if (shape.managerId !== station.managerId) await reachManager(tx, who.caller, shape.managerId);
}
