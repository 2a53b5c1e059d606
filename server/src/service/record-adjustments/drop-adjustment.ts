import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { appendLinks } from '../service-records/append-links.js';
import { aimOf, lockHanging } from '../service-records/lock-hanging.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { adjustmentStates } from './record-adjustment.states.js';

/** How an adjustment comes to nothing: what the deed is called, and how the chain calls it. */
const ways = {
  refuse: { action: 'refuseAdjustment', kind: 'ADJUSTMENT_REFUSED' },
  withdraw: { action: 'withdrawAdjustment', kind: 'ADJUSTMENT_WITHDRAWN' },
} as const;

/**
 * Refuses an adjustment, or takes it back: the record stays as it is.
 * @throws NotFound, StaleVersion, TransitionNotAllowed, ReasonRequired
 * @throws Forbidden, OwnRequest, OwnRecord to whom it isn't for to do so
 */
export async function dropAdjustment(ctx: RequestContext, way: keyof typeof ways, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const aim = await aimOf(ctx, RecordAdjustment, input.id);
  const { action, kind } = ways[way];
  const reason = input.reason?.trim() || null;
  return change(ctx, { action, subjectType: 'RecordAdjustment', reason }, async (tx) => {
    const { hanging: adjustment, record } = await lockHanging(ctx, tx, { entity: RecordAdjustment, seen: input, aim });
    const now = nowIn(ctx);
    const state = stateAfter(adjustmentStates, way, adjustment, { who, now, reason });
    const decided = { state, answer: reason, decidedById: who.caller.accountId, decidedAt: now };
    const dropped = await tx.update(RecordAdjustment, adjustment, decided);
    await appendLinks(tx, { districtId: record.districtId, at: now }, [{ kind, record, adjustment: dropped }]);
    return dropped;
  });
}
