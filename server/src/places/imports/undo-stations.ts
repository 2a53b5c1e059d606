import { Account } from '../../access/accounts/account.entity.js';
import type { Undoable } from '../../access/imports/import-target.js';
import { standingRows, undoRows } from '../../access/imports/undo-rows.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { amendStation } from '../stations/amend-station.js';
import { stationUses } from '../stations/station-uses.js';
import { Station } from '../stations/station.entity.js';
import { AmendStationInput } from '../stations/station.inputs.js';

/** The rows whose station was changed since, or is named by a project, an activity, people in care or an account. */
export function standingStations(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  return standingRows(ctx, rows, { entity: Station, usedOf });
}

async function usedOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const scopes = await tx.valuesOf(Account, 'scopeId', { oneOf: ['scopeId', ids] });
  return [...(await stationUses.namedAmong(tx, ids)), ...scopes.map(String)];
}

/** Removes stations that the import planned, and gives those that it changed back what they were before. */
export function undoStations(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  const restore = (seen: object, before: object) =>
    amendStation(ctx, Object.assign(new AmendStationInput(), before, seen));
  return undoRows(ctx, rows, { entity: Station, subjectType: 'Station', restore });
}
