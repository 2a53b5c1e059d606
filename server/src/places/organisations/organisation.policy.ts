import type { Reach } from '../../access/reach.js';
import { Forbidden } from '../../kernel/errors.js';
import type { Organisation } from './organisation.entity.js';

/** Administrators change the organisations whose seat lies in their area. */
export function mayKeepOrganisation(reach: Reach, { areaId }: Pick<Organisation, 'areaId'>): Forbidden | undefined {
  const { role } = reach.caller;
  if (role !== 'DISTRICT_ADMIN' && role !== 'STREET_ADMIN') return new Forbidden();
  return reach.covers({ areaId }) ? undefined : new Forbidden('This organisation has its seat outside your area.');
}
