import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Area } from './area.entity.js';
import type { AmendAreaInput } from './area.inputs.js';

/**
 * Corrects an area's name, code or validity. Its place in the tree stays, because past figures stand on it.
 * @throws Forbidden to other roles than the district's administrator
 * @throws NotFound, StaleVersion
 * @throws BadInput when it would end before it begins, or the code is taken
 */
export function amendArea(ctx: RequestContext, input: AmendAreaInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  if (input.validTo && input.validTo < input.validFrom) {
    throw new BadInput({ validTo: 'The last day lies before the first.' });
  }
  return change(ctx, { action: 'amendArea', subjectType: 'Area' }, async (tx) => {
    const area = await tx.lockVersion(Area, input, within(caller, { area: 'id' }));
    return tx.update(Area, area, {
      code: input.code,
      name: input.name,
      nameInitials: initialsOf(input.name),
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
    });
  });
}
