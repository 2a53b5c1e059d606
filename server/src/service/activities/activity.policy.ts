import type { Reach } from '../../access/reach.js';
import { within } from '../../access/scope.js';
import { nothing, type Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';
import { Forbidden, type DomainError } from '../../kernel/errors.js';
import { refuseOutsider, refuseUnlessAdministrator } from '../hosting/writer.js';
import type { Activity } from './activity.entity.js';
import { SameBody, SameEyes } from './activity.errors.js';

/** The activities that a caller may know of: those of its area, station or team. */
export function visibleActivities(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
}

type Hosted = Pick<Activity, 'areaId' | 'stationId' | 'teamId'>;
type Submitted = Hosted & Pick<Activity, 'submittedById' | 'submittedForId'>;

/** Whose area, station or team it is, leads it through its course. */
export const mayLead: (who: Reach, activity: Hosted) => DomainError | undefined = refuseOutsider;

/** Administrators send back what does not do. */
export const mayReturn: (who: Reach, activity: Hosted) => DomainError | undefined = refuseUnlessAdministrator;

/** Administrators approve what another person submitted. */
export function mayApprove(who: Reach, activity: Submitted): DomainError | undefined {
  const refused = refuseUnlessAdministrator(who, activity);
  if (refused) return refused;
  return activity.submittedById === who.caller.accountId ? new SameEyes() : undefined;
}

/** What is entered afterwards is approved by another body besides, because nobody could watch it take place. */
export function mayApproveMakeUp(who: Reach, activity: Submitted): DomainError | undefined {
  const refused = mayApprove(who, activity);
  if (refused) return refused;
  return activity.submittedForId === who.caller.scopeId ? new SameBody() : undefined;
}

/** The district closes a period for all. */
export function mayLock(who: Reach): DomainError | undefined {
  return who.caller.role === 'DISTRICT_ADMIN' ? undefined : new Forbidden('Only the district closes a period.');
}

/** The activities that wait for just this caller's approval: the rules of the two approvals as a condition. */
export function awaitingApproval({ role, accountId, scopeId }: Caller): Condition {
  if (role !== 'DISTRICT_ADMIN' && role !== 'STREET_ADMIN') return nothing;
  const isNot = (property: string, value: string): Condition => {
    return { any: [{ isNull: [property, true] }, { not: { eq: { [property]: value } } }] };
  };
  return {
    all: [
      { eq: { state: 'SUBMITTED' } },
      isNot('submittedById', accountId),
      { any: [{ eq: { makeUp: false } }, isNot('submittedForId', scopeId)] },
    ],
  };
}
