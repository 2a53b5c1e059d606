import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { appendLinks } from '../service-records/append-links.js';
import { aimOf, lockHanging } from '../service-records/lock-hanging.js';
import { Objection } from '../service-records/objection.entity.js';
import { ServiceRecord } from '../service-records/service-record.entity.js';
import { objectionStates } from './objection.states.js';
import { standingAfter } from './standing-after.js';

/**
 * Takes an objection back that the caller handed in. With the last open objection the record settles.
 * @throws NotFound, StaleVersion, TransitionNotAllowed, Forbidden
 */
export async function withdrawObjection(ctx: RequestContext, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const aim = await aimOf(ctx, Objection, input.id);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: 'withdrawObjection', subjectType: 'Objection', reason }, async (tx) => {
    const { hanging: objection, record } = await lockHanging(ctx, tx, { entity: Objection, seen: input, aim });
    const now = nowIn(ctx);
    const state = stateAfter(objectionStates, 'withdraw', objection, { who, now, reason });
    const taken = { state, answer: reason, answeredById: who.caller.accountId, answeredAt: now };
    const saved = await tx.update(Objection, objection, taken);
    const standing = await standingAfter(tx, { record, objection }, now);
    const settled = await tx.update(ServiceRecord, record, { ...standing });
    const happened = { kind: 'OBJECTION_WITHDRAWN', record: settled, objection: saved } as const;
    await appendLinks(tx, { districtId: record.districtId, at: now }, [happened]);
    return saved;
  });
}
