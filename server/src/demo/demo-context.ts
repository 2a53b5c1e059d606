import type { Database } from '../database/database.js';
import type { Caller } from '../kernel/caller.js';
import { clockAt } from '../kernel/clock.js';
import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';

/** A context in which somebody of the demo acts at an instant of the demo's year. */
export function actingAs(ctx: RequestContext, caller: Caller, at: string): RequestContext {
  return { ...ctx, caller, clock: clockAt(at), requestId: newId() };
}

/** The same context on another view of the database, such as one transaction. */
export function on(ctx: RequestContext, db: Database): RequestContext {
  return { ...ctx, db };
}

/** Whoever acts in the demo, as a caller. */
export function demoCaller(
  facts: Pick<Caller, 'accountId' | 'username' | 'displayName' | 'role' | 'districtId' | 'scopeKind' | 'scopeId'>,
): Caller {
  return { ...facts, sessionId: '', steppedUpUntil: null };
}
