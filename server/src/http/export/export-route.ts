import type { FastifyInstance } from 'fastify';
import { requireStepUp } from '../../access/sessions/require-step-up.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { refuseForeignOrigin } from '../foreign-origin.js';
import { contextOf, type HttpSurroundings } from '../request-context.js';
import { sendFile } from '../send-file.js';
import { exportList, type ExportSource } from './export-list.js';
import { readExportRequest } from './export-request.js';
import { writeSheet } from './write-sheet.js';

const exportsAMinute = 20;

/** `POST /export`: any list of the API as a spreadsheet, for who has just proven who they are. */
export function exportRoute(app: FastifyInstance, around: HttpSurroundings, source: ExportSource): void {
  const rateLimit = { max: exportsAMinute, timeWindow: '1 minute' };
  app.post('/export', { config: { rateLimit } }, async (request, reply) => {
    refuseForeignOrigin(request);
    const ctx = await contextOf(around, request, reply);
    requireStepUp(ctx);
    const asked = readExportRequest(request.body);
    const { heads, pages } = await exportList(ctx, source, asked);
    const { format } = asked;
    const name = `${asked.list}-${shanghaiDay(ctx.clock.now())}`;
    return sendFile(reply, { name, format }, await writeSheet[format](heads, pages));
  });
}
