import type { Place, Reach } from '../../access/reach.js';
import { within } from '../../access/scope.js';
import { likeText, nothing, type Condition } from '../../database/condition.js';
import type { Caller, Role } from '../../kernel/caller.js';
import { Forbidden, type DomainError } from '../../kernel/errors.js';
import { refuseOutsider, refuseUnlessAdministrator } from '../hosting/writer.js';
import type { ApprovalTier, ServiceRecord } from './service-record.entity.js';
import { HigherTierNeeded, OwnEyes, OwnHours, OwnRecord, OwnRequest, OwnWitness } from './service-record.errors.js';

/** The records that a caller may know of: those of its area, station or team. */
export function visibleRecords(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
}

type Judged = Pick<
  ServiceRecord,
  'areaId' | 'stationId' | 'teamId' | 'tier' | 'volunteerId' | 'recordedById' | 'witnessIds'
>;

/** Article 3: whose confirmation the person's day asks for. */
export function refuseLowerTier(
  who: Reach,
  record: Pick<Judged, 'areaId' | 'stationId' | 'teamId' | 'tier'>,
): DomainError | undefined {
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

/** What is decided beside a record: where it belongs, through whom it came, and who had to do with the record. */
interface Decided extends Place {
  readonly volunteerId: string;
  readonly fromId: string;
  readonly barredIds: readonly string[];
}

/**
 * Article 9: corrections and challenges are decided by an administrator of the area whose hours they are not, and who had
 * no part in the record or in the asking.
 */
export function mayDecide(who: Reach, { fromId, barredIds, volunteerId, ...place }: Decided): DomainError | undefined {
  const outside = refuseUnlessAdministrator(who, place);
  if (outside) return outside;
  if (volunteerId === who.caller.volunteerId) return new OwnHours();
  if (fromId === who.caller.accountId) return new OwnRequest();
  return barredIds.includes(who.caller.accountId) ? new OwnRecord() : undefined;
}

/** Only through whom it came takes it back. */
export function mayTakeBack(
  who: Reach,
  { fromId, ...place }: Place & Pick<Decided, 'fromId'>,
): DomainError | undefined {
  if (fromId !== who.caller.accountId) return new Forbidden('Only the colleague through whom it came takes it back.');
  return refuseOutsider(who, place);
}

/**
 * What waits for a caller to decide, as a condition on rows beside records.
 * @param through - the property that holds through whom it came
 */
export function waitingFor(caller: Caller, { through, open }: { through: string; open: Condition }): Condition {
  const { role, accountId, volunteerId } = caller;
  if (role !== 'DISTRICT_ADMIN' && role !== 'STREET_ADMIN') return nothing;
  const barred: readonly Condition[] = [
    { eq: { [through]: accountId } },
    { like: ['barredIds', `%${likeText(accountId)}%`] },
    ...(volunteerId ? [{ eq: { volunteerId } }] : []),
  ];
  return { all: [open, visibleRecords(caller), ...barred.map((not) => ({ not }))] };
}

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
