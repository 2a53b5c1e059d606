import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { besideServer } from '../kernel/package-folder.js';

const built = besideServer('admin', 'dist-check-in');

/** `/check-in/`: the desk at the station; `/check-in/TOKEN`: an activity's page for volunteers' own phones. */
export async function checkInRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(built)) return;
  await app.register(async (pages) => {
    await pages.register(fastifyStatic, {
      root: built,
      prefix: '/check-in/',
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const kept = /[/\\]assets[/\\]/.test(path);
        reply.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    pages.get('/check-in', (_request, reply) => reply.redirect('/check-in/', 308));
    pages.get('/check-in/:token', (_request, reply) => reply.sendFile('own.html'));
  });
}
