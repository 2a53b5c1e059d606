import type { SealedTable } from '../../access/resealing/reseal-table.js';
import type { RequestContext } from '../../kernel/context.js';
import { cellOf, documentText, idHashes, phoneHashes, sealedColumns } from './volunteer-cells.js';
import { Volunteer } from './volunteer.entity.js';

/** Volunteers' sealed cells and the hashes of their documents and phones, for the rotation of keys. */
export const sealedVolunteers: SealedTable<Volunteer> = {
  subjectType: 'Volunteer',
  entity: Volunteer,
  renewed: (ctx, row) => ({ ...cellsAnew(ctx, row), ...idHashAnew(ctx, row), ...phoneHashAnew(ctx, row) }),
};

function cellsAnew(ctx: RequestContext, row: Volunteer): Partial<Volunteer> {
  const anew = sealedColumns.flatMap((column) => {
    const sealed = row[column];
    if (sealed === null || ctx.secrets.isCurrent(sealed)) return [];
    const cell = cellOf(row.id, column);
    return [[column, ctx.secrets.seal(ctx.secrets.open(sealed, cell), cell)] as const];
  });
  return Object.fromEntries(anew);
}

function idHashAnew(ctx: RequestContext, { id, idKind, idSealed, idHash }: Volunteer): Partial<Volunteer> {
  const hashes = idHashes(ctx);
  if (idSealed === null || idHash === null || hashes.isCurrent(idHash)) return {};
  return { idHash: hashes.of(documentText(idKind, ctx.secrets.open(idSealed, cellOf(id, 'idSealed')))) };
}

function phoneHashAnew(ctx: RequestContext, { id, phoneSealed, phoneHash }: Volunteer): Partial<Volunteer> {
  const hashes = phoneHashes(ctx);
  if (phoneSealed === null || phoneHash === null || hashes.isCurrent(phoneHash)) return {};
  return { phoneHash: hashes.of(ctx.secrets.open(phoneSealed, cellOf(id, 'phoneSealed'))) };
}
