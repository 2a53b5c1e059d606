import { change } from '../../access/audit/change.js';
import { StoredFile } from '../../access/files/stored-file.entity.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { refuseOutsider } from '../hosting/writer.js';
import { appendLinks } from '../service-records/append-links.js';
import { lockBeside, volunteerOf } from '../service-records/lock-record.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { belongingOf } from '../service-records/record-belonging.js';
import { assertAdjustable, judgeAdjustment } from './judge-adjustment.js';
import type { RequestAdjustmentInput } from './record-adjustment.inputs.js';

/**
 * Asks for minutes to be added to or taken off a record that is confirmed. Nothing counts until somebody else approves.
 * @returns the adjustment's id
 * @throws NotFound, Forbidden
 * @throws RecordNotConfirmed, RecordObjected, BelowZero, DayLimitExceeded for what the record is
 * @throws BadInput when the evidence is no file of the district
 */
export async function requestAdjustment(ctx: RequestContext, input: RequestAdjustmentInput): Promise<string> {
  const who = await reachOf(ctx);
  const { recordId: id, minutes, evidenceId } = input;
  const volunteerId = await volunteerOf(ctx, id);
  const reason = input.reason.trim();
  return change(ctx, { action: 'requestAdjustment', subjectType: 'RecordAdjustment', reason }, async (tx) => {
    const { record, volunteer } = await lockBeside(ctx, tx, { id, volunteerId });
    const outside = refuseOutsider(who, record);
    if (outside) throw outside;
    assertAdjustable(record);
    const { tier } = await judgeAdjustment(tx, { record, volunteer, minutes });
    if (evidenceId) await tx.reach(StoredFile, evidenceId, inDistrict(who.caller), 'evidenceId');
    const askedAt = nowIn(ctx);
    const asked = { minutes, reason, evidenceId: evidenceId || null, tier, askedById: who.caller.accountId, askedAt };
    const begins = { id: newId(), state: 'ASKED', version: 1 } as const;
    const adjustment = await tx.insert(RecordAdjustment, { ...belongingOf(record), ...asked, ...begins });
    const { districtId } = record;
    await appendLinks(tx, { districtId, at: askedAt }, [{ kind: 'ADJUSTMENT_ASKED', record, adjustment }]);
    return adjustment;
  });
}
