import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireCaller } from '../kernel/context.js';
import { BoardStreams, type StreamLimits } from '../service/live-boards/board-streams.js';
import { requireBoard } from '../service/live-boards/find-live-board.js';
import { EventStream } from './event-stream.js';
import { contextOf, type HttpSurroundings } from './request-context.js';

const opensAMinute = 60;

/**
 * `GET /live/activities/ID`: server-sent events that say that an activity's board has changed, and to which version; what
 * it shows is then asked for by GraphQL. `Last-Event-ID`, or `?after=`, names the version that the reader has.
 */
export function liveRoutes(app: FastifyInstance, around: HttpSurroundings, limits?: StreamLimits): void {
  const streams = new BoardStreams(around, limits);
  app.addHook('preClose', (done) => {
    streams.close();
    done();
  });
  const rateLimit = { max: opensAMinute, timeWindow: '1 minute' };
  app.get<{ Params: { id: string } }>(
    '/live/activities/:id',
    { config: { rateLimit }, compress: false, exposeHeadRoute: false },
    async (request, reply) => {
      const ctx = await contextOf(around, request, reply);
      const { accountId, sessionId } = requireCaller(ctx);
      const { id } = await requireBoard(ctx, request.params.id);
      const stream = new EventStream();
      const watcher = {
        accountId,
        sessionId,
        changed: (version: number) => stream.tell({ event: 'changed', id: String(version), data: { version } }),
        ended: (why: string) => {
          stream.tell({ event: 'ended', data: { why } });
          stream.end();
        },
      };
      try {
        const leave = await streams.watch(id, watcher, versionSeen(request));
        stream.body.once('close', leave);
      } catch (error) {
        stream.body.destroy();
        throw error;
      }
      return reply
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .type('text/event-stream; charset=utf-8')
        .send(stream.body);
    },
  );
}

/** The version of the board that the reader has: a browser that comes back says it by itself. */
function versionSeen(request: FastifyRequest): number | undefined {
  const { after } = request.query as { readonly after?: unknown };
  const told = request.headers['last-event-id'] ?? after;
  return typeof told === 'string' && /^\d{1,15}$/.test(told) ? Number(told) : undefined;
}
