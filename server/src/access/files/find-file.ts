import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { inDistrict } from '../scope.js';
import { StoredFile } from './stored-file.entity.js';

/**
 * The file that an address names. Whoever is signed in to the district may open its files.
 * @throws Unauthenticated @throws NotFound, also for another district's file
 */
export async function findFile(ctx: RequestContext, id: string): Promise<StoredFile> {
  const visible = inDistrict(requireCaller(ctx));
  if (!isId(id)) throw new NotFound();
  return ctx.db.transact((tx) => tx.get(StoredFile, id, visible));
}
