import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.js';
import { isMigrated } from '../database/migrate.js';

/** `/healthz` (the process lives), `/readyz` (the database answers and is migrated), `/metrics` (Prometheus). */
export function healthRoutes(app: FastifyInstance, db: Database): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'redvest_http_request_seconds',
    help: 'Duration of HTTP requests in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    duration.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const problem = await notReady(db);
    return reply.code(problem ? 503 : 200).send(problem ? { ready: false, problem } : { ready: true });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

async function notReady(db: Database): Promise<string | undefined> {
  try {
    await db.primary.rows('SELECT 1');
    return (await isMigrated(db)) ? undefined : 'migrations are missing';
  } catch {
    return 'the database does not answer';
  }
}
