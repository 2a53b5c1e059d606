import { requireRole, within } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Caller, Role } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';

const keepers: readonly Role[] = ['DISTRICT_ADMIN', 'STREET_ADMIN', 'STATION_MANAGER'];

/** The beneficiaries that a caller may know of: those of its area, or those that its station looks after; teams none. */
export function inCareOf(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId' });
}

/** Refuses who does not keep beneficiaries' records: auditors only look. @throws Forbidden */
export function requireKeeper(caller: Caller): void {
  requireRole(caller, ...keepers);
}

/** What stands against a caller who wants to change a record it can see. */
export function mayKeep(caller: Caller): Forbidden | undefined {
  return keepers.includes(caller.role) ? undefined : new Forbidden();
}
