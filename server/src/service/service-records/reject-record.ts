import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { appendLinks } from './append-links.js';
import { lockRecord, volunteerOf } from './lock-record.js';
import { ServiceRecord } from './service-record.entity.js';
import { serviceRecordStates } from './service-record.states.js';

/**
 * Rejects a record that waits for confirmation: nothing of it counts, and it stays to be seen.
 * @throws NotFound, StaleVersion, TransitionNotAllowed, Forbidden, ReasonRequired
 */
export async function rejectRecord(ctx: RequestContext, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const volunteerId = await volunteerOf(ctx, input.id);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: 'rejectRecord', subjectType: 'ServiceRecord', reason }, async (tx) => {
    const { id, version } = input;
    const { record } = await lockRecord(ctx, tx, { id, version, volunteerId });
    const now = nowIn(ctx);
    const state = stateAfter(serviceRecordStates, 'reject', record, { who, now, reason });
    const saved = await tx.update(ServiceRecord, record, { state, stateReason: reason });
    await appendLinks(tx, { districtId: saved.districtId, at: now }, [{ kind: 'REJECTED', record: saved }]);
    return saved;
  });
}
