import type { Condition } from '../../database/condition.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { inDistrict } from '../scope.js';
import { StoredFile } from './stored-file.entity.js';

/** Tables list people, so they are no directory: who uploaded one opens it, and the district's administrator. */
const tables: Condition = {
  oneOf: ['mediaType', ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']],
};

/**
 * The file that an address names. Whoever is signed in to the district may open its files, but for tables.
 * @throws Unauthenticated @throws NotFound, also for another district's file
 */
export async function findFile(ctx: RequestContext, id: string): Promise<StoredFile> {
  const caller = requireCaller(ctx);
  const open = { any: [{ not: tables }, { eq: { uploadedBy: caller.accountId } }] };
  const visible = caller.role === 'DISTRICT_ADMIN' ? inDistrict(caller) : { all: [inDistrict(caller), open] };
  if (!isId(id)) throw new NotFound();
  return ctx.db.transact((tx) => tx.get(StoredFile, id, visible));
}
