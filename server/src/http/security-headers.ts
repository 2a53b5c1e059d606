import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

const yearSeconds = 31_536_000;

/**
 * Tells browsers to be strict, on every answer: made once at the start, set as one hook. A route may set its own
 * Content-Security-Policy instead.
 * @param https - whether browsers reach this server by https, and shall never try without
 */
export function securityHeaders(app: FastifyInstance, config: Pick<Config, 'mapTiles'>, https: boolean): void {
  const headers: Readonly<Record<string, string>> = {
    'content-security-policy': contentPolicy(config),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'same-origin',
    ...(https ? { 'strict-transport-security': `max-age=${String(yearSeconds)}; includeSubDomains` } : {}),
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'SAMEORIGIN',
    'x-permitted-cross-domain-policies': 'none',
    'x-xss-protection': '0',
  };
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** Everything from this server alone, but for map tiles where the operator named some. */
function contentPolicy({ mapTiles }: Pick<Config, 'mapTiles'>): string {
  const tiles = mapTiles ? [new URL(mapTiles.url.replace('{s}', 'a')).origin] : [];
  const directives: Readonly<Record<string, readonly string[]>> = {
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
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');
}
