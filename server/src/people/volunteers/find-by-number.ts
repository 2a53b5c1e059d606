import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { VolunteerNumber } from './volunteer-number.entity.js';

/**
 * Whom a lifelong number means now: also one that a merged record brought along. Whether the caller may see that volunteer
 * is for the reading to say.
 * @throws NotFound
 */
export async function findByNumber(ctx: RequestContext, number: string): Promise<string> {
  const { districtId } = requireCaller(ctx);
  const known = await ctx.db.transact((tx) => tx.find(VolunteerNumber, { number: number.trim(), districtId }));
  if (!known) throw new NotFound();
  return known.volunteerId;
}
