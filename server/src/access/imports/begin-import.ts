import { buffer } from 'node:stream/consumers';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { openTable } from '../../spreadsheets/open-table.js';
import type { TableHead } from '../../spreadsheets/read-table.js';
import { SpreadsheetRefused } from '../../spreadsheets/spreadsheet-refused.js';
import { change } from '../audit/change.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { requireRole } from '../scope.js';
import { DataImport } from './data-import.entity.js';
import { guessMapping, signatureOf } from './guess-mapping.js';
import { ImportMapping } from './import-mapping.entity.js';
import { importTarget } from './import-target.js';
import type { BeginImportInput } from './import.inputs.js';
import { reachArea } from './reach-area.js';

/**
 * Begins to bring an uploaded table in: reads it once to its end, and suggests which field each column means, as somebody of the
 * district last said for such a table, else by the heads themselves.
 * @throws Forbidden to others than administrators
 * @throws BadInput for a file or area out of reach
 * @throws SpreadsheetRefused for a file that is no table, or has no rows, or more than a table may have
 */
export async function beginImport(ctx: RequestContext, input: BeginImportInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  const areaId = await reachArea(ctx, input.areaId);
  const head = await readThrough(await bytesOf(ctx, input.fileId));
  const { districtId, accountId } = caller;
  const { heads, row: headRow } = head;
  const { target } = input;
  return change(ctx, { action: 'beginImport', subjectType: 'Import' }, async (tx) => {
    const signature = signatureOf(heads);
    const known = await tx.find(ImportMapping, { districtId, target, signature });
    return tx.insert(DataImport, {
      id: newId(),
      districtId,
      areaId,
      target,
      fileId: input.fileId,
      name: input.name.trim(),
      headRow,
      heads,
      mapping: known?.mapping ?? guessMapping(heads, importTarget(target).fields),
      outcomes: {},
      results: {},
      withDoubtful: false,
      createdById: accountId,
      createdAt: nowIn(ctx),
      state: 'MAPPING',
      version: 1,
    });
  });
}

/** Reads a table to its end, so that what is wrong with it as a whole is told to who uploads it. @throws SpreadsheetRefused */
async function readThrough(bytes: Uint8Array): Promise<TableHead> {
  const table = await openTable(bytes);
  try {
    if ((await table.count()) === 0) throw new SpreadsheetRefused('This table has no rows below its heads.');
    return table.head;
  } finally {
    await table.close();
  }
}

/** The bytes of a table that the caller uploaded. @throws BadInput */
async function bytesOf(ctx: RequestContext, fileId: string): Promise<Uint8Array> {
  const { districtId, accountId } = requireCaller(ctx);
  const own = { eq: { districtId, uploadedBy: accountId } };
  const file = await ctx.db.transact((tx) => tx.reach(StoredFile, fileId, own, 'fileId'));
  const stream = await ctx.files.get(file.sha256);
  if (!stream) throw new BadInput({ fileId: 'The file is not here any more. Upload it again.' });
  return buffer(stream);
}
