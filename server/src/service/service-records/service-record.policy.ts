import type { Reach } from '../../access/reach.js';
import { within } from '../../access/scope.js';
import { nothing, type Condition } from '../../database/condition.js';
import type { Caller, Role } from '../../kernel/caller.js';
import { Forbidden, type DomainError } from '../../kernel/errors.js';
import { refuseOutsider, refuseUnlessAdministrator } from '../hosting/writer.js';
import type { ApprovalTier, ServiceRecord } from './service-record.entity.js';
import { HigherTierNeeded, OwnEyes, OwnHours, OwnWitness } from './service-record.errors.js';

/** The records that a caller may know of: those of its area, station or team. */
export function visibleRecords(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
}

type Judged = Pick<
  ServiceRecord,
  'areaId' | 'stationId' | 'teamId' | 'tier' | 'volunteerId' | 'recordedById' | 'witnessIds'
>;

/** Article 3: whose confirmation the person's day asks for. */
function refuseLowerTier(who: Reach, record: Judged): DomainError | undefined {
  if (record.tier === 'AUTOMATIC') return refuseOutsider(who, record);
  const outside = refuseOutsider(who, record);
  if (outside) return outside;
  if (who.caller.role === 'DISTRICT_ADMIN') return undefined;
  const suffices = record.tier === 'STREET' && who.caller.role === 'STREET_ADMIN';
  return suffices ? undefined : new HigherTierNeeded(record.tier);
}

/** Article 4: who served, who entered a record, or vouched for the person's presence, does not judge it. */
function refuseOwnEyes({ caller }: Reach, record: Judged): DomainError | undefined {
  if (caller.volunteerId && record.volunteerId === caller.volunteerId) return new OwnHours();
  if (record.recordedById === caller.accountId) return new OwnEyes();
  return record.witnessIds.includes(caller.accountId) ? new OwnWitness() : undefined;
}

/** Confirming takes the tier that the person's day asks for, and other eyes than those that recorded it. */
export function mayConfirm(who: Reach, record: Judged): DomainError | undefined {
  return refuseLowerTier(who, record) ?? refuseOwnEyes(who, record);
}

/** Rejecting takes whoever leads the service; saying no needs no second pair of eyes. */
export const mayReject: (who: Reach, record: Judged) => DomainError | undefined = refuseOutsider;

/** Corrections and challenges are decided by an administrator of the area. */
export const mayDecide: (who: Reach, record: Judged) => DomainError | undefined = refuseUnlessAdministrator;

/** Steps that time alone takes. */
export function happensByItself(): DomainError {
  return new Forbidden('This happens by itself when its time has come.');
}

const tiersOf: Readonly<Partial<Record<Role, readonly ApprovalTier[]>>> = {
  DISTRICT_ADMIN: ['AUTOMATIC', 'STREET', 'DISTRICT'],
  STREET_ADMIN: ['AUTOMATIC', 'STREET'],
};
/** Adjustments of a record that nobody judged yet only ever add to it, so one of the two is the net. */
const creditsSomething: Condition = {
  any: [{ compare: ['creditedMinutes', '>', 0] }, { compare: ['adjustedMinutes', '>', 0] }],
};

/**
 * The records that wait for just this caller's confirmation: the same rules as {@link mayConfirm}, as a condition. What
 * the person's day says is only looked at when it is confirmed.
 */
export function awaitingConfirmation({ role, accountId, volunteerId }: Caller): Condition {
  if (role === 'AUDITOR') return nothing;
  return {
    all: [
      { eq: { state: 'PENDING' } },
      { oneOf: ['tier', tiersOf[role] ?? ['AUTOMATIC']] },
      creditsSomething,
      { any: [{ isNull: ['recordedById', true] }, { not: { eq: { recordedById: accountId } } }] },
      { not: { like: ['witnessIds', `%"${accountId}"%`] } },
      ...(volunteerId ? [{ not: { eq: { volunteerId } } }] : []),
    ],
  };
}

/** The records that credit nothing and wait for somebody to say when the person left, or to reject them (article 6). */
export function awaitingCompletion({ role }: Caller): Condition {
  if (role === 'AUDITOR') return nothing;
  return {
    all: [
      { eq: { state: 'PENDING' } },
      { compare: ['creditedMinutes', '<=', 0] },
      { compare: ['adjustedMinutes', '<=', 0] },
    ],
  };
}
