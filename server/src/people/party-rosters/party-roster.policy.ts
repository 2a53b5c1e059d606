import { within } from '../../access/scope.js';
import { nothing, type Condition } from '../../database/condition.js';
import type { Caller, Role } from '../../kernel/caller.js';

const keepers: readonly Role[] = ['DISTRICT_ADMIN', 'STREET_ADMIN'];

/** The counts show to administrators and auditors of the area; belonging to the Party is nothing for stations and teams. */
export function rostersOf(caller: Caller): Condition {
  return within(caller, { area: 'areaId' });
}

/** Who is on a roster shows to administrators alone. */
export function entriesOf(caller: Caller): Condition {
  return keepers.includes(caller.role) ? within(caller, { area: 'areaId' }) : nothing;
}
