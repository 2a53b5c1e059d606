import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Area, AreaAncestor, type AreaLevel } from './area.entity.js';
import type { EstablishAreaInput } from './area.inputs.js';

/** Which levels may stand directly below which. */
const below: Readonly<Record<AreaLevel, readonly AreaLevel[]>> = {
  DISTRICT: ['SUBDISTRICT', 'TOWN'],
  SUBDISTRICT: ['COMMUNITY'],
  TOWN: ['COMMUNITY'],
  COMMUNITY: [],
};

/**
 * Adds an area to the tree. Only the district's administrator shapes the tree, because every figure is grouped by it.
 * @throws Forbidden to other roles
 * @throws BadInput when the parent is unknown, the level does not fit below it, or the code is taken
 */
export function establishArea(ctx: RequestContext, input: EstablishAreaInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  return change(ctx, { action: 'establishArea', subjectType: 'Area' }, async (tx) => {
    const parent = await tx.reach(Area, input.parentId, within(caller, { area: 'id' }), 'parentId');
    if (!below[parent.level].includes(input.level)) {
      throw new BadInput({ level: `No ${input.level} can stand directly below a ${parent.level}.` });
    }
    const area = await tx.insert(Area, {
      id: newId(),
      districtId: parent.districtId,
      parentId: parent.id,
      level: input.level,
      code: input.code,
      name: input.name,
      nameInitials: initialsOf(input.name),
      validFrom: input.validFrom,
      version: 1,
    });
    for (const above of await tx.list(AreaAncestor, { areaId: parent.id })) {
      await tx.insert(AreaAncestor, { areaId: area.id, ancestorId: above.ancestorId });
    }
    await tx.insert(AreaAncestor, { areaId: area.id, ancestorId: area.id });
    return area;
  });
}
