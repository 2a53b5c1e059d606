import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { recordExport } from '../../access/audit/record-export.js';
import { declaredReadings } from '../../execution/reading.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { cellOf, harmless, type Cell } from './cell.js';
import { exportDocuments, type ExportColumn } from './export-document.js';
import type { ExportRequest } from './export-request.js';
import { ExportReader, type ExportRow } from './export-rows.js';

/** A list ready to be written: its heads, and its rows as they are read. */
export interface ExportedList {
  readonly heads: readonly string[];
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** Where lists come from, and how many rows may leave at once. */
export interface ExportSource {
  readonly schema: GraphQLSchema;
  readonly mostRows: number;
}

/**
 * Reads a list for a spreadsheet. Whatever can be refused is refused here, the first page included; then the audit event
 * is written, before the first byte leaves, so that no export goes without one.
 * @throws BadInput for an unknown list, field, filter or order, and for more rows than one export may have
 */
export async function exportList(
  ctx: RequestContext,
  { schema, mostRows }: ExportSource,
  asked: ExportRequest,
): Promise<ExportedList> {
  const node = nodeOf(schema, asked.list);
  const documents = exportDocuments(schema, asked, node);
  const reader = new ExportReader(schema, ctx, asked);
  const rows = await reader.count(documents.count);
  if (rows > mostRows) throw tooMany(rows, mostRows);
  const following = reader.pages(documents.page);
  const first = await following.next();
  const { list, format, filter = null, ids } = asked;
  const columns = asked.columns.map(({ field }) => field);
  const chosen = ids?.length ?? null;
  await recordExport(ctx, { type: node.name, list, format, filter, columns, chosen, rows });
  const heads = documents.columns.map(({ label }) => harmless(label));
  const printed = (page: readonly ExportRow[]): Cell[][] => page.map((row) => cells(row, documents.columns, asked));
  return { heads, pages: allPages(first.done ? [] : first.value, following, printed) };
}

function nodeOf(schema: GraphQLSchema, list: string): GraphQLObjectType {
  const reading = declaredReadings().find((one) => one.list === list);
  const type = reading && schema.getType(reading.type);
  if (!isObjectType(type)) throw new BadInput({ list: 'There is no such list.' });
  return type;
}

function tooMany(rows: number, mostRows: number): BadInput {
  const [found, limit] = [rows, mostRows].map((count) => count.toLocaleString('en-US'));
  return new BadInput({
    filter: `This list has ${String(found)} rows, an export at most ${String(limit)}. Narrow the filter.`,
  });
}

function cells(row: ExportRow, columns: readonly ExportColumn[], { values }: ExportRequest): Cell[] {
  return columns.map((column) => cellOf(row, column, values));
}

async function* allPages(
  first: readonly ExportRow[],
  following: AsyncIterable<readonly ExportRow[]>,
  printed: (page: readonly ExportRow[]) => Cell[][],
): AsyncGenerator<Cell[][]> {
  yield printed(first);
  for await (const page of following) yield printed(page);
}
