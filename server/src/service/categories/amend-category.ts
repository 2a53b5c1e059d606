import { change } from '../../access/audit/change.js';
import { inDistrict, requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Category } from './category.entity.js';
import type { AmendCategoryInput } from './category.inputs.js';

/**
 * Corrects a category's code, name, source or first day. Activities that carry it keep carrying it.
 * @throws Forbidden to other roles than the district's administrator
 * @throws NotFound, StaleVersion
 * @throws BadInput when it would begin after its end, or the code is taken
 */
export function amendCategory(ctx: RequestContext, input: AmendCategoryInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  return change(ctx, { action: 'amendCategory', subjectType: 'Category' }, async (tx) => {
    const category = await tx.lockVersion(Category, input, inDistrict(caller));
    const { code, name, source, validFrom } = input;
    if (category.validTo && category.validTo < validFrom) {
      throw new BadInput({ validFrom: 'The first day lies after the last.' });
    }
    return tx.update(Category, category, { code, name, nameInitials: initialsOf(name), source, validFrom });
  });
}
