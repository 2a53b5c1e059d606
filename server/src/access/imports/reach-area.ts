import { areasWithin } from '../../database/area-tree.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';

/** The area of an import: the one that the input names within the caller's reach, else all that the caller works on. */
export async function reachArea(ctx: RequestContext, areaId: string | null | undefined): Promise<string> {
  const { scopeId } = requireCaller(ctx);
  if (!areaId || areaId === scopeId) return scopeId;
  const areas = await areasWithin(ctx.db.reader, scopeId);
  if (!areas.has(areaId)) throw new BadInput({ areaId: 'No such area within your reach.' });
  return areaId;
}
