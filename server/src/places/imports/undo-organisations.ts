import type { Undoable } from '../../access/imports/import-target.js';
import { standingRows, undoRows } from '../../access/imports/undo-rows.js';
import type { RequestContext } from '../../kernel/context.js';
import { amendOrganisation } from '../organisations/amend-organisation.js';
import { organisationUses } from '../organisations/organisation-uses.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AmendOrganisationInput } from '../organisations/organisation.inputs.js';

/** The rows whose organisation was changed since, or is named by a station, a team or an activity. */
export function standingOrganisations(ctx: RequestContext, rows: readonly Undoable[]): Promise<number[]> {
  return standingRows(ctx, rows, { entity: Organisation, usedOf: (tx, ids) => organisationUses.namedAmong(tx, ids) });
}

/** Removes organisations that the import made, and gives those that it changed back what they said before. */
export function undoOrganisations(ctx: RequestContext, rows: readonly Undoable[]): Promise<void> {
  const restore = (seen: object, before: object) =>
    amendOrganisation(ctx, Object.assign(new AmendOrganisationInput(), before, seen));
  return undoRows(ctx, rows, { entity: Organisation, subjectType: 'Organisation', restore });
}
