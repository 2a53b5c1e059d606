import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { appendLinks } from '../service-records/append-links.js';
import { aimOf, lockHanging } from '../service-records/lock-hanging.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { ServiceRecord } from '../service-records/service-record.entity.js';
import { assertAdjustable, judgeAdjustment } from './judge-adjustment.js';
import { adjustmentStates } from './record-adjustment.states.js';

/**
 * Approves an adjustment: from now on its minutes count. The day is summed anew, for other records may have been
 * confirmed or corrected since it was asked for.
 * @throws NotFound, StaleVersion, TransitionNotAllowed
 * @throws Forbidden, OwnRequest, OwnRecord, HigherTierNeeded to whom it isn't for to approve
 * @throws RecordObjected, BelowZero, DayLimitExceeded for what the record is by now
 */
export async function approveAdjustment(ctx: RequestContext, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const aim = await aimOf(ctx, RecordAdjustment, input.id);
  return change(ctx, { action: 'approveAdjustment', subjectType: 'RecordAdjustment' }, async (tx) => {
    const {
      hanging: adjustment,
      record,
      volunteer,
    } = await lockHanging(ctx, tx, { entity: RecordAdjustment, seen: input, aim });
    const now = nowIn(ctx);
    const asked = { who, now, reason: null };
    stateAfter(adjustmentStates, 'approve', adjustment, asked);
    assertAdjustable(record);
    const { adjustedMinutes, tier } = await judgeAdjustment(tx, { record, volunteer, minutes: adjustment.minutes });
    const state = stateAfter(adjustmentStates, 'approve', { ...adjustment, tier }, asked);
    const decided = { state, tier, decidedById: who.caller.accountId, decidedAt: now };
    const approved = await tx.update(RecordAdjustment, adjustment, decided);
    const saved = await tx.update(ServiceRecord, record, { adjustedMinutes, tier });
    const happened = { kind: 'ADJUSTMENT_APPROVED', record: saved, adjustment: approved } as const;
    await appendLinks(tx, { districtId: saved.districtId, at: now }, [happened]);
    return approved;
  });
}
