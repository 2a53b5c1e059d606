import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultyRows, type FaultyRow, type FaultyRows } from '../../access/imports/faulty-rows.js';
import { importTemplate, targetNamed, type ImportTemplate } from '../../access/imports/import-template.js';
import { NotFound } from '../../kernel/errors.js';
import { harmless, type Cell } from '../export/cell.js';
import { csvSheet, type Sheet } from '../export/csv-sheet.js';
import { writeSheet } from '../export/write-sheet.js';
import { refuseForeignOrigin } from '../foreign-origin.js';
import { readBody } from '../read-body.js';
import { contextOf, type HttpSurroundings } from '../request-context.js';
import { sendFile } from '../send-file.js';
import { templateWorkbook } from './template-workbook.js';

const filesAMinute = 20;
const sentence = z.string().max(300);
/** How a file of faulty rows speaks: the server's reasons are codes and English sentences, the reader chooses the words. */
const form = z.strictObject({
  format: z.enum(['xlsx', 'csv']),
  labels: z.strictObject({ row: sentence, reasons: sentence }).default({ row: '行号', reasons: '原因' }),
  codes: z.record(z.string(), sentence).default({}),
  sentences: z.record(z.string(), sentence).default({}),
});
type Words = z.infer<typeof form>;

/**
 * `GET /imports/templates/volunteers.xlsx` (or csv): a table to fill in. `POST /imports/ID/faults`: the rows that did not
 * come in, each with its reasons, for who has just proven who they are.
 */
export function importFileRoutes(app: FastifyInstance, around: HttpSurroundings): void {
  const config = { rateLimit: { max: filesAMinute, timeWindow: '1 minute' } };
  app.get<{ Params: { file: string } }>('/imports/templates/:file', { config }, async (request, reply) => {
    const ctx = await contextOf(around, request, reply);
    const [, name = '', format] = /^([a-z]+)\.(xlsx|csv)$/.exec(request.params.file) ?? [];
    const target = targetNamed(name);
    if (!target) throw new NotFound();
    const template = importTemplate(ctx, target);
    const body = format === 'csv' ? csvSheet(template.heads, exampleOf(template)) : await templateWorkbook(template);
    return sendFile(reply, { name, format: format === 'csv' ? 'csv' : 'xlsx' }, body);
  });
  app.post<{ Params: { id: string } }>('/imports/:id/faults', { config }, async (request, reply) => {
    refuseForeignOrigin(request);
    const ctx = await contextOf(around, request, reply);
    const words = readBody(form, request.body);
    const { heads, pages } = await faultyRows(ctx, request.params.id, words.format);
    const { format } = words;
    const all = [words.labels.row, words.labels.reasons, ...heads].map(harmless);
    return sendFile(reply, { name: 'faults', format }, await writeSheet[format](all, printed(pages, words)));
  });
}

async function* exampleOf({ example }: ImportTemplate): Sheet {
  yield await Promise.resolve([example]);
}

async function* printed(pages: FaultyRows['pages'], words: Words): AsyncGenerator<Cell[][]> {
  for await (const page of pages) {
    yield page.map((row) => [row.sheetRow, harmless(reasonsOf(row, words)), ...row.cells.map(harmless)]);
  }
}

function reasonsOf({ reasons }: FaultyRow, { codes, sentences }: Words): string {
  const told = reasons.map(({ code, column, message }) => {
    const words = codes[code] ?? sentences[message] ?? message;
    return column === null ? words : `${column}：${words}`;
  });
  return told.join('；');
}
