import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Area } from '../areas/area.entity.js';
import { assertKindFits, stationFacts } from './station-facts.js';
import { reachHost, reachManager } from './station-people.js';
import { Station } from './station.entity.js';
import type { FoundStationInput } from './station.inputs.js';

/**
 * Plans a new station. It may be entered before it has a host, a manager or hours; activating it asks for all of them.
 * @throws Forbidden to other roles than administrators of the district or of the street where it lies
 * @throws BadInput when area, host or manager is out of reach, the kind does not fit the area, or hours overlap
 */
export function foundStation(ctx: RequestContext, input: FoundStationInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  const facts = stationFacts(input);
  return change(ctx, { action: 'foundStation', subjectType: 'Station' }, async (tx) => {
    const area = await tx.reach(Area, input.areaId, within(caller, { area: 'id' }), 'areaId');
    assertKindFits(input.kind, area);
    return tx.insert(Station, {
      ...facts,
      id: newId(),
      districtId: area.districtId,
      areaId: area.id,
      kind: input.kind,
      hostId: await reachHost(tx, caller, input.hostId),
      managerId: await reachManager(tx, caller, input.managerId),
      state: 'PLANNED',
      version: 1,
    });
  });
}
