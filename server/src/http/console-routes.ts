import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { besideServer } from '../kernel/package-folder.js';

const built = besideServer('admin', 'dist');

/**
 * `/`: the built console. Its files carry hashes in their names and may be kept; the page itself may not. It also
 * answers every address that only the console knows, `/areas/…`, when a browser asks for a page.
 */
export async function consoleRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(built)) return;
  await app.register(fastifyStatic, {
    root: built,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = /[/\\]assets[/\\]/.test(path);
      reply.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', (request, reply) => {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    return wantsPage && !/\.\w+$/.test(request.url.split('?')[0] ?? '')
      ? reply.sendFile('index.html')
      : reply.callNotFound();
  });
}
