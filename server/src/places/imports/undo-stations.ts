import { Account } from '../../access/accounts/account.entity.js';
import { change } from '../../access/audit/change.js';
import type { Undoable } from '../../access/imports/import-target.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { amendStation } from '../stations/amend-station.js';
import { stationUses } from '../stations/station-uses.js';
import { Station } from '../stations/station.entity.js';
import { AmendStationInput } from '../stations/station.inputs.js';

/** The rows whose station was changed since, or is named by a project, an activity, people in care or an account. */
export async function standingStations(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  return ctx.db.transact(async (tx) => {
    const ids = rows.map(({ recordId }) => recordId);
    const found = new Map((await tx.listWhere(Station, { oneOf: ['id', ids] })).map((one) => [one.id, one.version]));
    const standing: number[] = [];
    for (const { row, recordId, version, before } of rows) {
      if (found.get(recordId) !== version || (before === null && (await isUsed(tx, recordId)))) standing.push(row);
    }
    return standing;
  });
}

async function isUsed(tx: Transaction, id: string): Promise<boolean> {
  return (await stationUses.isNamed(tx, id)) || (await tx.count(Account, { scopeId: id })) > 0;
}

/** Removes stations that the import planned, and gives those that it changed back what they were before. */
export async function undoStations(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  for (const { recordId: id, version, before } of rows) {
    if (before === null) await withdraw(ctx, id);
    else await amendStation(ctx, Object.assign(new AmendStationInput(), before, { id, version }));
  }
}

/** Nothing ever stood on it, so it leaves no gap; the audit trail keeps that it was there. */
async function withdraw(ctx: RequestContext, id: string): Promise<void> {
  await change(ctx, { action: 'withdrawStation', subjectType: 'Station' }, async (tx) => {
    await tx.removeAll(Station, { id });
    return { id };
  });
}
