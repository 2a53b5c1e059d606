import type { Place, Reach } from '../../access/reach.js';
import type { Caller } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';

/** Service is entered and led by those whose area, station or team it is; the auditor changes nothing, whatever it sees. */
export function refuseOutsider(who: Reach, place: Place): Forbidden | undefined {
  if (who.caller.role === 'AUDITOR') return new Forbidden();
  return who.covers(place) ? undefined : new Forbidden('This belongs to somebody else; you may only look it up.');
}

/** What stands against somebody who does not administer the area where it takes place. */
export function refuseUnlessAdministrator(who: Reach, place: Place): Forbidden | undefined {
  const { role } = who.caller;
  const administers = role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';
  if (administers && who.covers(place)) return undefined;
  return new Forbidden('Only an administrator of its street or of the district may do this.');
}

/** @throws Forbidden to who only reads */
export function requireWriter(caller: Caller): void {
  if (caller.role === 'AUDITOR') throw new Forbidden();
}
