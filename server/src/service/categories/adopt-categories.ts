import { change } from '../../access/audit/change.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Category } from './category.entity.js';
import { standardCategories, standardSource } from './standard-categories.js';

/**
 * Gives a newly founded district the standard categories; done from the command line, before anybody can sign in. Codes
 * that the district has already are left as they are, so that it may be done again.
 */
export async function adoptCategories(
  ctx: RequestContext,
  district: { readonly districtId: string; readonly validFrom: string },
): Promise<void> {
  const { districtId, validFrom } = district;
  await change(ctx, { action: 'adoptCategories', subjectType: 'Category' }, async (tx) => {
    const known = new Set((await tx.list(Category, { districtId })).map((category) => category.code));
    for (const [at, name] of standardCategories.entries()) {
      const code = String(at + 1).padStart(2, '0');
      if (known.has(code)) continue;
      const facts = { code, name, nameInitials: initialsOf(name), source: standardSource, validFrom };
      await tx.insert(Category, { ...facts, id: newId(), districtId, version: 1 });
    }
    return { id: districtId };
  });
}
