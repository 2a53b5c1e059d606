import { nothing, type Condition } from '../database/condition.js';
import type { Caller, Role } from '../kernel/caller.js';
import { Forbidden } from '../kernel/errors.js';

/** Which of a row's properties say where it belongs. */
export interface Belonging {
  readonly area?: string;
  readonly station?: string;
  readonly team?: string;
}

/**
 * The rows that a caller works on: its area and below, its station, or its team. A kind of row that does not belong to
 * the caller's kind of scope (a beneficiary to a team, say) is out of reach altogether.
 */
export function within(caller: Caller, belonging: Belonging): Condition {
  const district: Condition = { eq: { districtId: caller.districtId } };
  if (caller.scopeKind === 'AREA') {
    if (caller.scopeId === caller.districtId) return district;
    return belonging.area ? { all: [district, { inArea: [belonging.area, caller.scopeId] }] } : nothing;
  }
  const property = caller.scopeKind === 'STATION' ? belonging.station : belonging.team;
  return property ? { all: [district, { eq: { [property]: caller.scopeId } }] } : nothing;
}

/** The rows of the caller's district: what everybody who works there may look up. */
export function inDistrict(caller: Caller): Condition {
  return { eq: { districtId: caller.districtId } };
}

/** Refuses callers whose role is not among those named. @throws Forbidden */
export function requireRole(caller: Caller, ...allowed: readonly Role[]): void {
  if (!allowed.includes(caller.role)) throw new Forbidden();
}
