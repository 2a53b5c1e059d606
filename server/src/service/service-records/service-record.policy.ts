import type { Reach } from '../../access/reach.js';
import { within } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';
import { Forbidden, type DomainError } from '../../kernel/errors.js';
import { refuseOutsider, refuseUnlessAdministrator } from '../hosting/writer.js';
import type { ServiceRecord } from './service-record.entity.js';
import { HigherTierNeeded, OwnEyes, OwnWitness } from './service-record.errors.js';

/** The records that a caller may know of: those of its area, station or team. */
export function visibleRecords(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
}

type Judged = Pick<ServiceRecord, 'areaId' | 'stationId' | 'teamId' | 'tier' | 'recordedById' | 'witnessIds'>;

/** Article 3: whose confirmation the person's day asks for. */
function refuseLowerTier(who: Reach, record: Judged): DomainError | undefined {
  if (record.tier === 'AUTOMATIC') return refuseOutsider(who, record);
  const outside = refuseOutsider(who, record);
  if (outside) return outside;
  if (who.caller.role === 'DISTRICT_ADMIN') return undefined;
  const suffices = record.tier === 'STREET' && who.caller.role === 'STREET_ADMIN';
  return suffices ? undefined : new HigherTierNeeded(record.tier);
}

/** Article 4: who entered a record, or vouched for the person's presence, does not judge it. */
function refuseOwnEyes({ caller }: Reach, record: Judged): DomainError | undefined {
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
