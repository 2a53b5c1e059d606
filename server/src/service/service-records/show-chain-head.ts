import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { RecordChain } from './record-chain.entity.js';
import { beginning } from './record-hash.js';

/** The head of the chain of the caller's district. @throws Unauthenticated */
export async function showChainHead(
  ctx: RequestContext,
): Promise<{ readonly seq: number; readonly hash: string; readonly at: string | null }> {
  const { districtId } = requireCaller(ctx);
  const head = await ctx.db.transact((tx) => tx.find(RecordChain, { id: districtId }));
  return head ?? { seq: 0, hash: beginning, at: null };
}
