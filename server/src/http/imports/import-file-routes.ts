import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { faultyRows, type FaultyRow, type FaultyRows } from '../../access/imports/faulty-rows.js';
import { importTemplate, targetNamed, type ImportTemplate } from '../../access/imports/import-template.js';
import { BadInput, NotFound } from '../../kernel/errors.js';
import { harmless, type Cell } from '../export/cell.js';
import { csvSheet, type Sheet } from '../export/csv-sheet.js';
import { xlsxSheet } from '../export/xlsx-sheet.js';
import { refuseForeignOrigin } from '../foreign-origin.js';
import { contextOf, type HttpSurroundings } from '../request-context.js';
import { templateWorkbook } from './template-workbook.js';

const filesAMinute = 20;
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof mediaTypes;

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
    return answered(reply, `${name}.${String(format)}`, format as Format).send(body);
  });
  app.post<{ Params: { id: string } }>('/imports/:id/faults', { config }, async (request, reply) => {
    refuseForeignOrigin(request);
    const ctx = await contextOf(around, request, reply);
    const words = wordsOf(request.body);
    const { heads, pages } = await faultyRows(ctx, request.params.id, words.format);
    const write = words.format === 'csv' ? csvSheet : xlsxSheet;
    const all = [words.labels.row, words.labels.reasons, ...heads].map(harmless);
    return answered(reply, `faults.${words.format}`, words.format).send(await write(all, printed(pages, words)));
  });
}

function answered(reply: FastifyReply, name: string, format: Format): FastifyReply {
  const headers = { 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' };
  return reply.headers(headers).type(mediaTypes[format]);
}

/** @throws BadInput naming what is wrong where */
function wordsOf(body: unknown): Words {
  const read = form.safeParse(body);
  if (read.success) return read.data;
  throw new BadInput(
    Object.fromEntries(read.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message])),
  );
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
