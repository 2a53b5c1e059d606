import { change } from '../../access/audit/change.js';
import { requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Category } from './category.entity.js';
import type { EstablishCategoryInput } from './category.inputs.js';

/**
 * Adds a category to the district's code table. Only the district's administrator does, because figures are grouped by it.
 * @throws Forbidden to other roles
 * @throws BadInput when the code is taken
 */
export function establishCategory(ctx: RequestContext, input: EstablishCategoryInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  const { code, name, source, validFrom } = input;
  const { districtId } = caller;
  return change(ctx, { action: 'establishCategory', subjectType: 'Category' }, (tx) =>
    tx.insert(Category, {
      id: newId(),
      districtId,
      code,
      name,
      nameInitials: initialsOf(name),
      source,
      validFrom,
      version: 1,
    }),
  );
}
