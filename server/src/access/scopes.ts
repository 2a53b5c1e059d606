import type { Transaction } from '../database/transaction.js';
import type { ScopeKind } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';

/** An area, a station or a team that accounts can work on. */
export interface FoundScope {
  readonly id: string;
  readonly name: string;
  readonly districtId: string;
  /** The area in which it lies; an area lies in itself. */
  readonly areaId: string;
  /** Whether it still exists, so that somebody new may be put in charge of it. */
  readonly open: boolean;
}

/** Finds scopes of one kind by their ids, all in one statement. */
export type ScopeFinder = (tx: Transaction, ids: readonly string[]) => Promise<readonly FoundScope[]>;

const none: ScopeFinder = () => Promise.resolve([]);

/**
 * How areas, stations and teams are found. Access lies below the slices that know, so each of them puts its own finder
 * here when it is loaded.
 */
export const scopeFinders: Record<ScopeKind, ScopeFinder> = { AREA: none, STATION: none, TEAM: none };

/** One scope, if there is such a one. */
export async function findScope(tx: Transaction, kind: ScopeKind, id: string): Promise<FoundScope | undefined> {
  return (await scopeFinders[kind](tx, [id]))[0];
}

/** Scopes that one request asked for within one turn of the event loop, and the answer that they share. */
interface Batch {
  readonly wanted: Record<ScopeKind, Set<string>>;
  readonly found: Promise<ReadonlyMap<string, FoundScope>>;
}

const batches = new WeakMap<RequestContext, Batch>();

/** One scope of many that a list names: those asked for at the same time are found together, one statement a kind. */
export async function loadScope(ctx: RequestContext, kind: ScopeKind, id: string): Promise<FoundScope | undefined> {
  const batch = batches.get(ctx) ?? beginBatch(ctx);
  batch.wanted[kind].add(id);
  return (await batch.found).get(id);
}

function beginBatch(ctx: RequestContext): Batch {
  const wanted = { AREA: new Set<string>(), STATION: new Set<string>(), TEAM: new Set<string>() };
  const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    batches.delete(ctx);
    return findAll(ctx, wanted);
  });
  const batch = { wanted, found };
  batches.set(ctx, batch);
  return batch;
}

async function findAll(
  ctx: RequestContext,
  wanted: Readonly<Record<ScopeKind, ReadonlySet<string>>>,
): Promise<ReadonlyMap<string, FoundScope>> {
  const kinds = Object.entries(wanted) as [ScopeKind, ReadonlySet<string>][];
  const asked = kinds.filter(([, ids]) => ids.size > 0);
  const found = await ctx.db.transact(async (tx) => {
    const lists: (readonly FoundScope[])[] = [];
    for (const [kind, ids] of asked) lists.push(await scopeFinders[kind](tx, [...ids]));
    return lists.flat();
  });
  return new Map(found.map((scope) => [scope.id, scope]));
}
