import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Area } from './area.entity.js';
import type { RecordAreaStatInput } from './area.inputs.js';
import { AreaStat } from './area-stat.entity.js';

/**
 * Records the figures of an area and year that shares are computed from, with their source. Given again for the same
 * year, they replace the earlier ones; the audit trail keeps those.
 * @throws Forbidden to other roles than the district's administrator
 * @throws BadInput when the area is unknown
 */
export function recordAreaStat(ctx: RequestContext, input: RecordAreaStatInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  return change(ctx, { action: 'recordAreaStat', subjectType: 'AreaStat' }, async (tx) => {
    const area = await tx.reachLocked(Area, input.areaId, within(caller, { area: 'id' }), 'areaId');
    const known = await tx.find(AreaStat, { areaId: area.id, year: input.year });
    const figures = {
      residentPopulation: input.residentPopulation ?? null,
      partyMembers: input.partyMembers ?? null,
      source: input.source,
    };
    if (known) return tx.update(AreaStat, known, figures);
    const { districtId } = area;
    return tx.insert(AreaStat, { id: newId(), districtId, areaId: area.id, year: input.year, version: 1, ...figures });
  });
}
