import type { FastifyInstance } from 'fastify';
import { requireStepUp } from '../../access/sessions/require-step-up.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { refuseForeignOrigin } from '../foreign-origin.js';
import { contextOf, type HttpSurroundings } from '../request-context.js';
import { csvSheet } from './csv-sheet.js';
import { exportList, type ExportSource } from './export-list.js';
import { readExportRequest } from './export-request.js';
import { xlsxSheet } from './xlsx-sheet.js';

const exportsAMinute = 20;
const formats = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csvSheet },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxSheet },
} as const;

/** `POST /export`: any list of the API as a spreadsheet, for who has just proven who they are. */
export function exportRoute(app: FastifyInstance, around: HttpSurroundings, source: ExportSource): void {
  const rateLimit = { max: exportsAMinute, timeWindow: '1 minute' };
  app.post('/export', { config: { rateLimit } }, async (request, reply) => {
    refuseForeignOrigin(request);
    const ctx = await contextOf(around, request, reply);
    requireStepUp(ctx);
    const asked = readExportRequest(request.body);
    const { heads, pages } = await exportList(ctx, source, asked);
    const { mediaType, write } = formats[asked.format];
    const name = `${asked.list}-${shanghaiDay(ctx.clock.now())}.${asked.format}`;
    return reply
      .headers({ 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })
      .type(mediaType)
      .send(await write(heads, pages));
  });
}
