import type { Reach } from '../../access/reach.js';
import { StoredFile } from '../../access/files/stored-file.entity.js';
import { inDistrict } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { newId } from '../../kernel/ids.js';
import { stateAfter } from '../../kernel/state-machine.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { belongingOf } from '../service-records/record-belonging.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { judgeAdjustment } from './judge-adjustment.js';
import { adjustmentStates } from './record-adjustment.states.js';

/** What is granted: through whom it came, and since when. */
export type Grant = Pick<RecordAdjustment, 'minutes' | 'reason' | 'evidenceId' | 'askedById' | 'askedAt'>;

/**
 * Writes an adjustment that is approved at once, by the same rules as one that was asked for before. Changes neither the
 * record nor the chain; both are the caller's.
 * @returns the adjustment, and what the record becomes by it
 * @throws Forbidden, OwnRequest, OwnRecord, HigherTierNeeded, BelowZero, DayLimitExceeded, BadInput
 */
export async function grantAdjustment(
  tx: Transaction,
  { record, volunteer }: { readonly record: ServiceRecord; readonly volunteer: Volunteer },
  { who, now, grant }: { readonly who: Reach; readonly now: string; readonly grant: Grant },
): Promise<{
  readonly adjustment: RecordAdjustment;
  readonly becomes: Pick<ServiceRecord, 'adjustedMinutes' | 'tier'>;
}> {
  const { minutes, evidenceId } = grant;
  const becomes = await judgeAdjustment(tx, { record, volunteer, minutes });
  const asked = { ...belongingOf(record), ...grant, tier: becomes.tier, state: 'ASKED' } as const;
  const state = stateAfter(adjustmentStates, 'approve', asked, { who, now, reason: null });
  if (evidenceId) await tx.reach(StoredFile, evidenceId, inDistrict(who.caller), 'evidenceId');
  const decided = { state, decidedById: who.caller.accountId, decidedAt: now };
  const adjustment = await tx.insert(RecordAdjustment, { ...asked, ...decided, id: newId(), version: 1 });
  return { adjustment, becomes };
}
