import { change } from '../../access/audit/change.js';
import type { Undoable } from '../../access/imports/import-target.js';
import { standingRows } from '../../access/imports/undo-rows.js';
import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { VolunteerConsent } from '../volunteers/volunteer-consent.entity.js';
import { VolunteerNumber } from '../volunteers/volunteer-number.entity.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';

/** Where records name a volunteer. */
const tables = ['team_membership', 'sign_up', 'check_event', 'service_record'];

/** The rows whose volunteer was changed since, or is named by a membership, a sign-up, a check-in or a record. */
export function standingVolunteers(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  return standingRows(ctx, rows, { entity: Volunteer, usedOf });
}

async function usedOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const links = tables.map((table): Condition => {
    return { linked: { table, key: 'volunteer_id', column: 'volunteer_id', values: ids } };
  });
  const named = await tx.listWhere(Volunteer, { all: [{ oneOf: ['id', ids] }, { any: links }] });
  return named.map(({ id }) => id);
}

/** Removes volunteers whom the import made, and gives those whom it changed back what was said of them before. */
export async function undoVolunteers(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  const facts = { rows: rows.map(({ row }) => row) };
  await change(ctx, { action: 'withdrawVolunteers', subjectType: 'Volunteer', facts }, async (tx) => {
    for (const { recordId: id, version, before } of rows) {
      if (before === null) {
        await tx.removeAll(VolunteerConsent, { volunteerId: id });
        await tx.removeAll(VolunteerNumber, { volunteerId: id });
        await tx.removeAll(Volunteer, { id });
        continue;
      }
      const row = await tx.get(Volunteer, id);
      await tx.update(Volunteer, row, { ...(before as Volunteer), id, version });
    }
    return { id: rows[0]?.recordId ?? '' };
  });
}
