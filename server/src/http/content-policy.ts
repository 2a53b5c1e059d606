import type { Config } from '../config.js';

/** The Content-Security-Policy: everything from this server alone, but for map tiles where the operator named some. */
export function contentPolicy(config: Pick<Config, 'mapTiles'>): Record<string, string[]> {
  const tiles = config.mapTiles ? [new URL(config.mapTiles.url.replace('{s}', 'a')).origin] : [];
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
