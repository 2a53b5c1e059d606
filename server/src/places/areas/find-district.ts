import type { RequestContext } from '../../kernel/context.js';
import { Area } from './area.entity.js';

/** The id of the district with an administrative code, if it has been founded. */
export async function findDistrict(ctx: RequestContext, code: string): Promise<string | undefined> {
  const area = await ctx.db.transact((tx) => tx.find(Area, { code, level: 'DISTRICT' }));
  return area?.id;
}
