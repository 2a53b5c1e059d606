import { csvSheet } from './csv-sheet.js';
import { xlsxSheet } from './xlsx-sheet.js';

/** How a sheet is written, by its format. */
export const writeSheet = { csv: csvSheet, xlsx: xlsxSheet } as const;
