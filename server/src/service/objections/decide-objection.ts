import { change } from '../../access/audit/change.js';
import { reachOf, type Reach } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { grantAdjustment } from '../record-adjustments/grant-adjustment.js';
import { appendLinks, type Happening } from '../service-records/append-links.js';
import { aimOf, lockHanging } from '../service-records/lock-hanging.js';
import type { Locked } from '../service-records/lock-record.js';
import { Objection } from '../service-records/objection.entity.js';
import { ServiceRecord } from '../service-records/service-record.entity.js';
import type { DecideObjectionInput } from './objection.inputs.js';
import { objectionStates } from './objection.states.js';
import { standingAfter } from './standing-after.js';

/** Who answers, when, and what. */
interface Answering {
  readonly who: Reach;
  readonly now: string;
  readonly input: DecideObjectionInput;
  readonly answer: string;
}

/**
 * Answers an objection: the record stands, or an adjustment corrects it at once. With the last open objection the record
 * settles.
 * @throws NotFound, StaleVersion, TransitionNotAllowed
 * @throws Forbidden, OwnRequest, OwnRecord, HigherTierNeeded to whom it isn't for to answer
 * @throws BelowZero, DayLimitExceeded, BadInput for what the correction would make of the record
 */
export async function decideObjection(ctx: RequestContext, input: DecideObjectionInput): Promise<string> {
  const who = await reachOf(ctx);
  const aim = await aimOf(ctx, Objection, input.id);
  const answer = input.answer.trim();
  return change(ctx, { action: 'decideObjection', subjectType: 'Objection', reason: answer }, async (tx) => {
    const locked = await lockHanging(ctx, tx, { entity: Objection, seen: input, aim });
    const { hanging: objection, record } = locked;
    const answering = { who, now: nowIn(ctx), input, answer };
    const { now } = answering;
    const step = input.decision === 'ADJUSTED' ? 'adjust' : 'uphold';
    const state = stateAfter(objectionStates, step, objection, { who, now, reason: answer });
    const granted = step === 'adjust' ? await correct(tx, locked, answering) : undefined;
    const adjustmentId = granted?.adjustment.id ?? null;
    const answered = { state, answer, answeredById: who.caller.accountId, answeredAt: now, adjustmentId };
    const saved = await tx.update(Objection, objection, answered);
    const standing = await standingAfter(tx, { record, objection }, now);
    const settled = await tx.update(ServiceRecord, record, { ...granted?.becomes, ...standing });
    const happened: Happening = granted
      ? { kind: 'OBJECTION_ADJUSTED', record: settled, objection: saved, adjustment: granted.adjustment }
      : { kind: 'OBJECTION_UPHELD', record: settled, objection: saved };
    await appendLinks(tx, { districtId: record.districtId, at: now }, [happened]);
    return saved;
  });
}

/** The correction that an objection brings about: asked for by who handed it in, granted by who answers. */
function correct(
  tx: Transaction,
  { hanging: objection, ...locked }: Locked & { readonly hanging: Objection },
  { who, now, input, answer }: Answering,
) {
  const { minutes, evidenceId = null } = input;
  if (!minutes) throw new BadInput({ minutes: 'Say how many minutes to add, or below zero to take off.' });
  const { raisedById: askedById, raisedAt: askedAt } = objection;
  const grant = { minutes, reason: answer, evidenceId: evidenceId || null, askedById, askedAt };
  return grantAdjustment(tx, locked, { who, now, grant });
}
