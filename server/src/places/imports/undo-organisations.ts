import { change } from '../../access/audit/change.js';
import type { Undoable } from '../../access/imports/import-target.js';
import type { RequestContext } from '../../kernel/context.js';
import { amendOrganisation } from '../organisations/amend-organisation.js';
import { organisationUses } from '../organisations/organisation-uses.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AmendOrganisationInput } from '../organisations/organisation.inputs.js';

/** The rows whose organisation was changed since, or is named by a station, a team or an activity. */
export async function standingOrganisations(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  return ctx.db.transact(async (tx) => {
    const ids = rows.map(({ recordId }) => recordId);
    const found = new Map((await tx.listWhere(Organisation, { oneOf: ['id', ids] })).map((one) => [one.id, one]));
    const standing: number[] = [];
    for (const { row, recordId, version, before } of rows) {
      const moved = found.get(recordId)?.version !== version;
      if (moved || (before === null && (await organisationUses.isNamed(tx, recordId)))) standing.push(row);
    }
    return standing;
  });
}

/** Removes organisations that the import made, and gives those that it changed back what they said before. */
export async function undoOrganisations(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  for (const { recordId: id, version, before } of rows) {
    if (before === null) await withdraw(ctx, id);
    else await amendOrganisation(ctx, Object.assign(new AmendOrganisationInput(), before, { id, version }));
  }
}

/** Nothing ever stood on it, so it leaves no gap; the audit trail keeps that it was there. */
async function withdraw(ctx: RequestContext, id: string): Promise<void> {
  await change(ctx, { action: 'withdrawOrganisation', subjectType: 'Organisation' }, async (tx) => {
    await tx.removeAll(Organisation, { id });
    return { id };
  });
}
