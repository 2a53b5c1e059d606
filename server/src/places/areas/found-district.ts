import { change } from '../../access/audit/change.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Area, AreaAncestor } from './area.entity.js';

/** Sets up a district as the top of its tree; done from the command line, before anybody can sign in. @throws BadInput */
export function foundDistrict(
  ctx: RequestContext,
  input: { code: string; name: string; validFrom: string },
): Promise<string> {
  return change(ctx, { action: 'foundDistrict', subjectType: 'Area' }, async (tx) => {
    const id = newId();
    await tx.insert(AreaAncestor, { areaId: id, ancestorId: id });
    return tx.insert(Area, {
      ...input,
      id,
      districtId: id,
      level: 'DISTRICT',
      nameInitials: initialsOf(input.name),
      version: 1,
    });
  });
}
