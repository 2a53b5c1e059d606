import fastifyCompress from '@fastify/compress';
import { fastifyCookie } from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import { fastify, type FastifyInstance } from 'fastify';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { PersistedOperations } from '../execution/persisted.js';
import type { RequestContext } from '../kernel/context.js';
import { calendarRoutes } from './calendar-routes.js';
import { refuseForeignCharsets } from './charset.js';
import { checkInRoutes } from './check-in-routes.js';
import { consoleRoutes } from './console-routes.js';
import { docsRoutes } from './docs-routes.js';
import { answerErrors } from './error-answer.js';
import { exportLimits } from './export/export-limits.js';
import { exportRoute } from './export/export-route.js';
import { personalCopyRoute } from './export/personal-copy-route.js';
import { fileRoutes } from './files/file-routes.js';
import type { FileStore } from './files/file-store.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health-routes.js';
import { liveRoutes } from './live-routes.js';
import { importFileRoutes } from './imports/import-file-routes.js';
import type { HttpSurroundings } from './request-context.js';
import { securityHeaders } from './security-headers.js';

/** What the routes are made of. */
export interface HttpParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly persisted: PersistedOperations;
  readonly sdl: string;
  readonly files: FileStore;
  readonly schema: GraphQLSchema;
}

const headersWithinMs = 8_000;
const requestWithinMs = 60_000;
const mostBodyBytes = 1_048_576;
const compressFromBytes = 2_048;

function believedProxies(trust: Config['trustProxy']) {
  if (trust === false) return false;
  return typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : [...trust];
}

/** The web server with every route, all behind the same headers and limits. */
export async function makeHttpServer(
  config: Config,
  around: HttpSurroundings,
  parts: HttpParts,
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    bodyLimit: mostBodyBytes,
    requestTimeout: requestWithinMs,
    http: { headersTimeout: headersWithinMs, connectionsCheckingInterval: 1_000 },
    trustProxy: believedProxies(config.trustProxy),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  securityHeaders(app, config, around.secure);
  answerErrors(app, around.log);
  refuseForeignCharsets(app);
  await app.register(fastifyRateLimit, {
    max: config.requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => request.ip,
  });
  await app.register(fastifyCompress, { encodings: ['gzip'], threshold: compressFromBytes });
  await app.register(fastifyCookie);
  await addRoutes(app, { config, around, parts });
  return app;
}

interface Everything {
  readonly config: Config;
  readonly around: HttpSurroundings;
  readonly parts: HttpParts;
}

async function addRoutes(app: FastifyInstance, { config, around, parts }: Everything): Promise<void> {
  healthRoutes(app, around.db);
  graphqlRoute(app, around, parts);
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(parts.sdl));
  exportRoute(app, around, { schema: parts.schema, mostRows: exportLimits.rows });
  personalCopyRoute(app, around);
  await fileRoutes(app, around, { files: parts.files, mostBytes: config.files.mostBytes });
  importFileRoutes(app, around);
  calendarRoutes(app, around);
  liveRoutes(app, around);
  await docsRoutes(app);
  await checkInRoutes(app);
  await consoleRoutes(app);
}
