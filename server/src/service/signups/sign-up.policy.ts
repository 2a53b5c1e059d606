import type { Reach } from '../../access/reach.js';
import { inDistrict, within } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';
import type { DomainError } from '../../kernel/errors.js';
import { refuseOutsider } from '../hosting/writer.js';
import { OnlyByLink } from './sign-up.errors.js';
import type { SignUp } from './sign-up.entity.js';

/** Who moves a sign-up on: somebody who works here, whoever holds its one-time link, or the course of time and of the shift. */
export type Party = { readonly reach: Reach } | 'LINK' | 'COURSE';

/** The sign-ups, and shifts, that a caller may know of: those of its area, station or team. */
export function visibleSignUps(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
}

/** Whom a caller may sign up: a team's leader its members, everybody else the volunteers of the district. */
export function namableVolunteers(caller: Caller): Condition {
  const district = inDistrict(caller);
  if (caller.scopeKind !== 'TEAM') return district;
  const member = { table: 'team_membership', key: 'volunteer_id', column: 'team_id', values: [caller.scopeId] };
  return { all: [district, { linked: { ...member, also: { state: ['ACTIVE'] } } }] };
}

type Placed = Pick<SignUp, 'areaId' | 'stationId' | 'teamId'>;

/** Whose area, station or team it is, leads the shift. */
export function mayLeadShift(party: Party, place: Placed): DomainError | undefined {
  return typeof party === 'string' ? undefined : refuseOutsider(party.reach, place);
}

/** Whoever holds the link answers, and nobody for them. */
export function mayAnswer(party: Party): DomainError | undefined {
  return party === 'LINK' ? undefined : new OnlyByLink();
}

/** What follows from time, or from what becomes of the shift; nobody does it by hand. */
export function mayFollow(party: Party): DomainError | undefined {
  return party === 'COURSE' ? undefined : new OnlyByLink();
}
