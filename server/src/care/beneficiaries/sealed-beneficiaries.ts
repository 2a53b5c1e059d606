import type { SealedTable } from '../../access/resealing/reseal-table.js';
import type { RequestContext } from '../../kernel/context.js';
import { Beneficiary } from './beneficiary.entity.js';
import { cellOf, sealedColumns } from './particulars.js';
import { phoneHashes } from './phone-number.js';

/** Beneficiaries' sealed cells and phone hashes, for the rotation of keys. */
export const sealedBeneficiaries: SealedTable<Beneficiary> = {
  subjectType: 'Beneficiary',
  entity: Beneficiary,
  renewed: (ctx, row) => ({ ...cellsAnew(ctx, row), ...hashAnew(ctx, row) }),
};

function cellsAnew(ctx: RequestContext, row: Beneficiary): Partial<Beneficiary> {
  const stale = sealedColumns.flatMap((column) => {
    const sealed = row[column];
    return sealed !== null && !ctx.secrets.isCurrent(sealed) ? [[column, sealed] as const] : [];
  });
  const anew = stale.map(([column, sealed]) => {
    const cell = cellOf(row.id, column);
    return [column, ctx.secrets.seal(ctx.secrets.open(sealed, cell), cell)] as const;
  });
  return Object.fromEntries(anew);
}

function hashAnew(ctx: RequestContext, row: Beneficiary): Partial<Beneficiary> {
  const { phoneSealed, phoneHash } = row;
  if (phoneSealed === null || phoneHash === null) return {};
  const hashes = phoneHashes(ctx);
  if (hashes.isCurrent(phoneHash)) return {};
  return { phoneHash: hashes.of(ctx.secrets.open(phoneSealed, cellOf(row.id, 'phoneSealed'))) };
}
