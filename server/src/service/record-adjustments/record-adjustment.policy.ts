import type { Reach } from '../../access/reach.js';
import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';
import type { DomainError } from '../../kernel/errors.js';
import type { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { mayDecide, mayTakeBack, refuseLowerTier, waitingFor } from '../service-records/service-record.policy.js';

type Judged = Pick<
  RecordAdjustment,
  'areaId' | 'stationId' | 'teamId' | 'volunteerId' | 'tier' | 'askedById' | 'barredIds'
>;

/** Approving takes other eyes than asked for it and had to do with the record, and the tier that the day asks for. */
export function mayApprove(who: Reach, adjustment: Judged): DomainError | undefined {
  return mayRefuse(who, adjustment) ?? refuseLowerTier(who, adjustment);
}

/** So does refusing, except for the tier. */
export function mayRefuse(who: Reach, adjustment: Judged): DomainError | undefined {
  return mayDecide(who, { ...adjustment, fromId: adjustment.askedById });
}

/** Who asked for it takes it back. */
export function mayWithdraw(who: Reach, adjustment: Judged): DomainError | undefined {
  return mayTakeBack(who, { ...adjustment, fromId: adjustment.askedById });
}

/** The adjustments that wait for a caller's approval. */
export function adjustmentsFor(caller: Caller): Condition {
  const asked: Condition = { eq: { state: 'ASKED' } };
  const above: Condition = { not: { eq: { tier: 'DISTRICT' } } };
  const open = caller.role === 'DISTRICT_ADMIN' ? asked : { all: [asked, above] };
  return waitingFor(caller, { through: 'askedById', open });
}
