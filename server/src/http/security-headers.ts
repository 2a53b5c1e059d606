import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { Config } from '../config.js';

/**
 * Tells browsers to be strict, on every answer, by the headers of helmet. They are the same for every request, so they are
 * made once at the start and set by one hook. A route may set its own Content-Security-Policy instead.
 * @param https - whether browsers reach this server by https, and shall never try without
 */
export function securityHeaders(app: FastifyInstance, config: Pick<Config, 'mapTiles'>, https: boolean): void {
  const headers = headersOf(config, https);
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** What helmet sets on an answer to nobody. */
function headersOf(config: Pick<Config, 'mapTiles'>, https: boolean): ReturnType<ServerResponse['getHeaders']> {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  const beStrict = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config) },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'same-origin' },
  });
  beStrict(request, answer, (failure) => {
    if (failure instanceof Error) throw failure;
  });
  return answer.getHeaders();
}

/** Everything from this server alone, but for map tiles where the operator named some. */
function contentPolicy({ mapTiles }: Pick<Config, 'mapTiles'>): Record<string, string[]> {
  const tiles = mapTiles ? [new URL(mapTiles.url.replace('{s}', 'a')).origin] : [];
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...tiles],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
}
