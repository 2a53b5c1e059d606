import { requireRole, within } from '../../access/scope.js';
import { nothing, type Condition } from '../../database/condition.js';
import type { Caller, Role } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';

const keepers: readonly Role[] = ['DISTRICT_ADMIN', 'STREET_ADMIN'];

/**
 * The volunteers that a caller may know of: administrators those who live in their area; a team's leader its members and
 * those who asked to join; a station's manager those who signed up for its shifts, because nobody belongs to a station.
 */
export function volunteersOf(caller: Caller): Condition {
  const district: Condition = { eq: { districtId: caller.districtId } };
  if (caller.scopeKind === 'AREA') return within(caller, { area: 'areaId' });
  if (caller.scopeKind === 'TEAM') {
    const members = { table: 'team_membership', key: 'volunteer_id', column: 'team_id' };
    const also = { state: ['ACTIVE', 'REQUESTED'] };
    return { all: [district, { linked: { ...members, values: [caller.scopeId], also } }] };
  }
  const signedUp = { table: 'sign_up', key: 'volunteer_id', column: 'station_id', values: [caller.scopeId] };
  return { all: [district, { linked: signedUp }] };
}

/** Refuses who does not keep the registry. @throws Forbidden */
export function requireRegistrar(caller: Caller): void {
  requireRole(caller, ...keepers);
}

/** Whether somebody keeps the registry, and so reads what forms ask for, and may unmask. */
export function isRegistrar(caller: Caller): boolean {
  return keepers.includes(caller.role);
}

/** What stands against a caller who wants to change a record it can see. */
export function mayRegister(caller: Caller): Forbidden | undefined {
  return isRegistrar(caller) ? undefined : new Forbidden();
}

/** The registrations that wait for just this caller to verify them: not those that it submitted itself. */
export function awaitingVerification(caller: Caller): Condition {
  if (!isRegistrar(caller)) return nothing;
  const others: Condition = {
    any: [{ isNull: ['submittedById', true] }, { not: { eq: { submittedById: caller.accountId } } }],
  };
  return { all: [{ eq: { state: 'SUBMITTED' } }, others] };
}
