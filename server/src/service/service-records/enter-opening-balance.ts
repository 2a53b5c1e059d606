import { change } from '../../access/audit/change.js';
import { requireRole } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay, startOfShanghaiDay } from '../../kernel/clock.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { volunteersOf } from '../../people/volunteers/volunteer.policy.js';
import { policiesOf, policyOn } from '../hour-policies/find-policy.js';
import { insertRecords } from './insert-records.js';
import type { EnterOpeningBalanceInput } from './make-up.inputs.js';
import { tierOfOtherBody } from './other-body.js';
import { reachEvidence } from './reach-evidence.js';
import { recordNumber } from './record-number.js';
import { ServiceRecord } from './service-record.entity.js';
import { BalanceKnown } from './service-record.errors.js';
import { sourceKey } from './source-key.js';

const gone: ReadonlySet<string> = new Set(['MERGED', 'DEREGISTERED']);

/**
 * Takes over the hours that an older system had counted (article 7), as one record of class D: once for each person and
 * source, approved by another body, and apart from what was served here. It claims no time, so it lasts no instant.
 * @returns the record's id
 * @throws Forbidden to who does not keep the registry; BadInput naming the field; BalanceKnown
 */
export function enterOpeningBalance(ctx: RequestContext, input: EnterOpeningBalanceInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  return change(ctx, { action: 'enterOpeningBalance', subjectType: 'ServiceRecord' }, async (tx) => {
    const volunteer = await tx.reachLocked(Volunteer, input.volunteerId, volunteersOf(caller), 'volunteerId');
    if (gone.has(volunteer.state)) throw new BadInput({ volunteerId: 'This volunteer has left the registry.' });
    const now = nowIn(ctx);
    const { asOf: servedOn, minutes: creditedMinutes } = input;
    if (servedOn > shanghaiDay(now)) throw new BadInput({ asOf: 'Lies ahead.' });
    const statement = input.sourceSystem.trim();
    if (statement.length < 2) throw new BadInput({ sourceSystem: 'Name the system in 2 to 60 characters.' });
    await assertNew(tx, volunteer.id, statement);
    const proofs = await reachEvidence(tx, caller, input.evidenceIds);
    const { version } = policyOn(await policiesOf(tx, caller.districtId), shanghaiDay(now));
    const { districtId, areaId, id: volunteerId } = volunteer;
    const at = startOfShanghaiDay(servedOn);
    const balance = { servedOn, startsAt: at, endsAt: at, plannedMinutes: 0, presentMinutes: 0, creditedMinutes };
    const entered = { recordedById: caller.accountId, recordedAt: now, statement, policyVersion: version };
    const row = { id: newId(), districtId, areaId, volunteerId, ...balance, ...entered, proofs };
    const [record] = await insertRecords(tx, [{ ...row, trustClass: 'D', tier: tierOfOtherBody(caller) }]);
    if (!record) throw new BadInput({ minutes: 'Nothing to take over.' });
    tx.changes.push({
      table: 'service_record',
      id: record.id,
      before: null,
      after: { volunteerId, creditedMinutes, servedOn, statement },
    });
    return record;
  });
}

/** The volunteer is locked, so nobody enters the same balance meanwhile. A rejected one may be entered again. */
async function assertNew(tx: Transaction, volunteerId: string, source: string): Promise<void> {
  const balances = await tx.list(ServiceRecord, { volunteerId, trustClass: 'D' });
  const standing = balances.filter(({ state }) => state !== 'REJECTED');
  const same = standing.find(({ statement }) => sourceKey(statement) === sourceKey(source));
  if (same) throw new BalanceKnown(recordNumber(same));
}
