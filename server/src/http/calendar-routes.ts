import type { FastifyInstance } from 'fastify';
import { showCalendar } from '../service/calendar-feeds/show-calendar.js';
import type { HttpSurroundings } from './request-context.js';

const fetchesAMinute = 60;

/**
 * `GET /calendar/TOKEN.ics`: the shifts behind a secret address, for programs that cannot sign in. Whatever is wrong with
 * the token, the answer is the same.
 */
export function calendarRoutes(app: FastifyInstance, around: HttpSurroundings): void {
  const rateLimit = { max: fetchesAMinute, timeWindow: '1 minute' };
  app.get<{ Params: { file: string } }>('/calendar/:file', { config: { rateLimit } }, async (request, reply) => {
    const [, token] = /^([a-z2-9]{52})\.ics$/.exec(request.params.file) ?? [];
    const text = token && (await showCalendar(around, token));
    void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    if (!text) return reply.code(404).type('text/plain; charset=utf-8').send('No such calendar.');
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="redvest.ics"')
      .send(text);
  });
}
