import { z } from 'zod';
import { readBody } from '../read-body.js';
import { exportLimits } from './export-limits.js';

const column = z.object({
  /** A field of the record, or of a record it points at: `name`, `station.name`. */
  field: z.string().regex(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*){0,3}$/, 'Give a field such as station.name.'),
  label: z.string().trim().min(1).max(100),
});

const form = z.strictObject({
  /** The list of the API, `activities`. */
  list: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
  format: z.enum(['xlsx', 'csv']),
  filter: z.record(z.string(), z.unknown()).nullish(),
  sort: z.array(z.unknown()).max(5).nullish(),
  columns: z.array(column).min(1).max(exportLimits.columns),
  /** How to print the values of a field: `{ "state": { "RECRUITING": "招募中" } }`. */
  values: z.record(z.string(), z.record(z.string(), z.string().max(200))).default({}),
  /** Only these records of the list. */
  ids: z.array(z.string().max(36)).min(1).max(exportLimits.ids).nullish(),
});

/** What to export, and how to print it. */
export type ExportRequest = z.infer<typeof form>;

/** Reads the body of `POST /export`. @throws BadInput naming what is wrong where */
export function readExportRequest(body: unknown): ExportRequest {
  return readBody(form, body);
}
