import type { Reach } from '../../access/reach.js';
import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';
import type { DomainError } from '../../kernel/errors.js';
import type { Objection } from '../service-records/objection.entity.js';
import { mayDecide, mayTakeBack, waitingFor } from '../service-records/service-record.policy.js';

type Judged = Pick<Objection, 'areaId' | 'stationId' | 'teamId' | 'volunteerId' | 'raisedById' | 'barredIds'>;

/** Answering takes an administrator who neither handed it in nor had to do with the record. */
export function mayAnswer(who: Reach, objection: Judged): DomainError | undefined {
  return mayDecide(who, { ...objection, fromId: objection.raisedById });
}

/** Who handed it in takes it back. */
export function mayWithdraw(who: Reach, objection: Judged): DomainError | undefined {
  return mayTakeBack(who, { ...objection, fromId: objection.raisedById });
}

const open: Condition = { eq: { state: 'OPEN' } };

/** The objections that wait for a caller's answer. */
export function objectionsFor(caller: Caller): Condition {
  return waitingFor(caller, { through: 'raisedById', open });
}

/** The objections that should have been answered before a day. */
export function overdueOn(today: string): Condition {
  return { all: [open, { compare: ['dueOn', '<', today] }] };
}
