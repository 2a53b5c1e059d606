import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { besideServer } from '../kernel/package-folder.js';

const built = besideServer('admin', 'dist-docs');

/** `/docs`: the partner guide and GraphiQL, served from here alone and under the same policy as the console. */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(built)) return;
  app.get('/docs', (_request, reply) => reply.redirect('/docs/', 308));
  await app.register(fastifyStatic, {
    root: built,
    prefix: '/docs/',
    wildcard: false,
    decorateReply: false,
    setHeaders: (reply, path) => {
      const kept = /[/\\]assets[/\\]/.test(path);
      reply.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
