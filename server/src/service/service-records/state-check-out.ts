import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { TransitionNotAllowed } from '../../kernel/state-machine.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { CheckEvent } from '../check-ins/check-event.entity.js';
import { refuseOutsider } from '../hosting/writer.js';
import { creditableTime } from '../hour-policies/credit.js';
import { policiesOf, policyOfVersion } from '../hour-policies/find-policy.js';
import { Shift } from '../shifts/shift.entity.js';
import { appendLinks } from './append-links.js';
import { recordFacts } from './computed-record.js';
import { recordsAround } from './day-sums.js';
import { lockRecord, volunteerOf } from './lock-record.js';
import { RecordAdjustment } from './record-adjustment.entity.js';
import { belongingOf } from './record-belonging.js';
import type { StateCheckOutInput } from './service-record.inputs.js';
import { ServiceRecord } from './service-record.entity.js';

/**
 * Says when somebody left who forgot to check out (article 6). The rules then say how many minutes that is; they stand
 * beside the record as an adjustment, and whoever said it does not confirm the record.
 * @throws NotFound, StaleVersion, Forbidden
 * @throws TransitionNotAllowed once the record is judged
 * @throws BadInput where no check-out is missing, or the person was not there at that time
 */
export async function stateCheckOut(ctx: RequestContext, input: StateCheckOutInput): Promise<string> {
  const who = await reachOf(ctx);
  const volunteerId = await volunteerOf(ctx, input.id);
  const reason = input.reason.trim();
  return change(ctx, { action: 'stateCheckOut', subjectType: 'ServiceRecord', reason }, async (tx) => {
    const { record, volunteer } = await lockRecord(ctx, tx, { ...input, volunteerId });
    const refused = refuseOutsider(who, record);
    if (refused) throw refused;
    if (record.state !== 'PENDING') throw new TransitionNotAllowed('stateCheckOut', record.state);
    const now = nowIn(ctx);
    const facts = await factsWith(tx, { record, volunteer, leftAt: input.leftAt });
    const { stays, startsAt, endsAt, tier } = facts;
    const minutes = facts.creditedMinutes - record.creditedMinutes;
    if (minutes <= 0) throw new BadInput({ leftAt: 'The person would earn nothing by leaving then.' });
    const { accountId } = who.caller;
    const adjustment = await insertStated(tx, record, { minutes, reason, askedById: accountId, askedAt: now });
    const witnessIds = [...new Set([...record.witnessIds, accountId])].toSorted();
    const stated = { stays, startsAt, endsAt, tier, witnessIds, adjustedMinutes: minutes };
    const saved = await tx.update(ServiceRecord, record, stated);
    const { districtId } = record;
    await appendLinks(tx, { districtId, at: now }, [{ kind: 'CHECK_OUT_STATED', record: saved, adjustment }]);
    return saved;
  });
}

type Stated = Pick<RecordAdjustment, 'minutes' | 'reason' | 'askedById' | 'askedAt'>;

/** What was stated, beside the record; it is judged together with it. */
function insertStated(tx: Transaction, record: ServiceRecord, stated: Stated): Promise<RecordAdjustment> {
  const { askedAt: decidedAt } = stated;
  return tx.insert(RecordAdjustment, {
    ...belongingOf(record),
    ...stated,
    id: newId(),
    tier: record.tier,
    decidedAt,
    state: 'APPROVED',
    version: 1,
  });
}

/** What the rules make of the attendance, once somebody has said when the person left. */
async function factsWith(
  tx: Transaction,
  { record, volunteer, leftAt }: { record: ServiceRecord; volunteer: Volunteer; leftAt: string },
) {
  const { signUpId, shiftId, districtId, servedOn } = record;
  if (!signUpId || !shiftId || !record.findings.includes('CHECK_OUT_MISSING') || record.adjustedMinutes !== 0) {
    throw new BadInput({ leftAt: 'No check-out is missing.' });
  }
  const shift = await tx.get(Shift, shiftId);
  const until = new Date(creditableTime(shift).until).toISOString();
  if (leftAt > until) throw new BadInput({ leftAt: 'Lies after the end of the shift.' });
  const [last] = (await tx.list(CheckEvent, { signUpId })).slice(-1);
  if (!last) throw new BadInput({ leftAt: 'Nobody was checked in.' });
  const stated: CheckEvent = { ...last, id: newId(), direction: 'OUT', method: 'LEADER', at: leftAt, countsNot: null };
  const events = [...(await tx.list(CheckEvent, { signUpId })), stated];
  const policy = policyOfVersion(await policiesOf(tx, districtId), record.policyVersion);
  const around = await recordsAround(tx, [volunteer.id], { from: servedOn, until: servedOn });
  const others = around.filter(({ id }) => id !== record.id);
  return recordFacts({ shift, volunteer, events, policy, others });
}
