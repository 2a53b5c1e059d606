import { change } from '../../access/audit/change.js';
import { reachOf, type Reach } from '../../access/reach.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { appendLinks } from '../service-records/append-links.js';
import { lockBeside, volunteerOf } from '../service-records/lock-record.js';
import { Objection } from '../service-records/objection.entity.js';
import { belongingOf } from '../service-records/record-belonging.js';
import { ServiceRecord, type ServiceRecordState } from '../service-records/service-record.entity.js';
import { serviceRecordStates } from '../service-records/service-record.states.js';
import { ObjectionTooLate } from './objection.errors.js';
import type { FileObjectionInput } from './objection.inputs.js';
import { objectionTerms } from './objection-terms.js';

/**
 * Hands in a challenge to a record in the name of who raises it. The record is challenged from now on, and an answer is
 * due within some working days.
 * @returns the objection's id
 * @throws NotFound, Forbidden
 * @throws TransitionNotAllowed unless the record is public or stands
 * @throws ObjectionTooLate
 */
export async function fileObjection(ctx: RequestContext, input: FileObjectionInput): Promise<string> {
  const who = await reachOf(ctx);
  const volunteerId = await volunteerOf(ctx, input.recordId);
  return change(ctx, { action: 'fileObjection', subjectType: 'Objection' }, async (tx) => {
    const { record } = await lockBeside(ctx, tx, { id: input.recordId, volunteerId });
    const now = nowIn(ctx);
    const today = shanghaiDay(now);
    const state = stateOnceObjected(record, who, now);
    const { lastDay, dueOn } = await objectionTerms(tx, record, today);
    if (lastDay !== null && today > lastDay) throw new ObjectionTooLate(lastDay);
    const { raisedBy } = input;
    const raised = { raisedBy, text: input.text.trim(), raisedById: who.caller.accountId, raisedAt: now, dueOn };
    const begins = { id: newId(), state: 'OPEN', version: 1 } as const;
    const objection = await tx.insert(Objection, { ...belongingOf(record), ...raised, ...begins });
    const objected = await tx.update(ServiceRecord, record, { state });
    const { districtId } = record;
    await appendLinks(tx, { districtId, at: now }, [{ kind: 'OBJECTED', record: objected, objection }]);
    return objection;
  });
}

/** A record that is challenged already takes another challenge, and stays where it is. */
function stateOnceObjected(record: ServiceRecord, who: Reach, now: string): ServiceRecordState {
  const facts = record.state === 'OBJECTED' ? { ...record, state: 'FINAL' as const } : record;
  return stateAfter(serviceRecordStates, 'object', facts, { who, now, reason: null });
}
