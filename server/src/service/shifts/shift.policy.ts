import { within } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';

/** The shifts that a caller may know of: those of its area, station or team. */
export function visibleShifts(caller: Caller): Condition {
  return within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
}
