import type { ExportFormat, ExportRequest } from '../../providers/export-file';
import type { Listing, ListQuery, Row } from '../../providers/resource-gateway';
import type { RecordField } from '../fields/record-field';

/** The list on screen, as an export is made from it. */
export interface ExportedList {
  readonly name: string;
  readonly list: Listing<Row>;
  readonly query: Pick<ListQuery, 'filter' | 'sort'>;
  readonly columns: readonly RecordField[];
  readonly ids?: readonly string[];
}

/** Words of fields and of enum values. */
export interface ExportWords {
  readonly label: (source: string) => string;
  readonly enumWords: (enumName: string) => Readonly<Record<string, string>>;
}

/** What to ask the server for: the columns on screen, under the reader's words, with the filters and order that hold. */
export function exportRequest(listed: ExportedList, format: ExportFormat, words: ExportWords): ExportRequest {
  const { name, list, query, columns, ids } = listed;
  const exported = columns.filter((column): column is RecordField & { exported: string } => column.exported !== false);
  const { filter, sort } = list.arguments(query);
  return {
    list: name,
    format,
    columns: exported.map((column) => ({ field: column.exported, label: words.label(column.source) })),
    values: Object.fromEntries(
      exported.flatMap((column) => (column.enumName ? [[column.exported, words.enumWords(column.enumName)]] : [])),
    ),
    ...(filter && { filter }),
    ...(sort && { sort }),
    ...(ids && { ids }),
  };
}
