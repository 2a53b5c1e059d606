import { areasWithin } from '../database/area-tree.js';
import type { Caller } from '../kernel/caller.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';

/** Where a record of the caller's district belongs. */
export interface Place {
  readonly areaId: string;
  readonly stationId?: string | null;
  readonly teamId?: string | null;
}

/**
 * The caller and what it works on, for records that the whole district may look up but only some may change: a policy or
 * a state machine asks it of a loaded row. What is merely out of sight is told by the condition `within` instead.
 */
export interface Reach {
  readonly caller: Caller;
  covers(place: Place): boolean;
}

const known = new WeakMap<RequestContext, Promise<Reach>>();

/** How far the caller of this request reaches; looked up at most once a request. @throws Unauthenticated */
export function reachOf(ctx: RequestContext): Promise<Reach> {
  const before = known.get(ctx);
  if (before) return before;
  const reach = lookUp(ctx, requireCaller(ctx));
  known.set(ctx, reach);
  return reach;
}

async function lookUp(ctx: RequestContext, caller: Caller): Promise<Reach> {
  const { scopeKind, scopeId, districtId } = caller;
  if (scopeKind === 'STATION') return { caller, covers: (place) => place.stationId === scopeId };
  if (scopeKind === 'TEAM') return { caller, covers: (place) => place.teamId === scopeId };
  if (scopeId === districtId) return { caller, covers: () => true };
  const areas = await areasWithin(ctx.db.reader, scopeId);
  return { caller, covers: (place) => areas.has(place.areaId) };
}
