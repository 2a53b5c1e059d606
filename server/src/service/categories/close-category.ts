import { change } from '../../access/audit/change.js';
import { inDistrict, requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { Category } from './category.entity.js';
import type { CloseCategoryInput } from './category.inputs.js';

/**
 * Ends a category by a last day, or takes its end back. Past activities keep it, so that their figures stay what they were.
 * @throws Forbidden to other roles than the district's administrator
 * @throws NotFound, StaleVersion
 * @throws BadInput when it would end before it begins
 */
export function closeCategory(ctx: RequestContext, input: CloseCategoryInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  return change(ctx, { action: 'closeCategory', subjectType: 'Category' }, async (tx) => {
    const category = await tx.lockVersion(Category, input, inDistrict(caller));
    const validTo = input.validTo ?? null;
    if (validTo && validTo < category.validFrom) throw new BadInput({ validTo: 'The last day lies before the first.' });
    return tx.update(Category, category, { validTo });
  });
}
