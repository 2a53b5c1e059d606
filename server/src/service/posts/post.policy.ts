import { within } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';

/** The posts that a caller may know of: those of its area, station or team, as long as they stand on a roster. */
export function visiblePosts(caller: Caller): Condition {
  const own = within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });
  return { all: [own, { isNull: ['removedAt', true] }] };
}
