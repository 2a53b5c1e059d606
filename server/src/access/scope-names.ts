import type { Transaction } from '../database/transaction.js';
import type { ScopeKind } from '../kernel/caller.js';

/** Finds what a scope is called. */
export type NameOf = (tx: Transaction, id: string) => Promise<string | undefined>;

const unknown: NameOf = () => Promise.resolve(undefined);

/**
 * What areas, stations and teams are called. Access lies below the slices that know, so each of them puts its own look-up
 * here when it is loaded.
 */
export const scopeNames: Record<ScopeKind, NameOf> = { AREA: unknown, STATION: unknown, TEAM: unknown };
