import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PersistedOperations } from '../execution/persisted.js';
import type { RequestContext } from '../kernel/context.js';
import { DomainError } from '../kernel/errors.js';
import { refuseForeignOrigin } from './foreign-origin.js';
import { contextOf, type HttpSurroundings } from './request-context.js';

interface PersistedBody {
  readonly query?: string;
  readonly variables?: Record<string, unknown> | null;
  readonly documentId?: string;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } };
}

const json = 'application/json; charset=utf-8';

/** `/graphql`: operations known by their hash take the short way, everything else goes through Apollo. */
export function graphqlRoute(
  app: FastifyInstance,
  around: HttpSurroundings,
  parts: { apollo: ApolloServer<RequestContext>; persisted: PersistedOperations },
): void {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const free = fastifyApolloHandler(parts.apollo, {
    context: async (request, reply) => contexts.get(request) ?? (await contextOf(around, request, reply)),
  });
  app.post('/graphql', async (request, reply) => {
    refuseForeignOrigin(request);
    const body = request.body as PersistedBody | null;
    const hash = body && body.query === undefined ? hashOf(body) : undefined;
    if (hash === undefined) return free.call(app, request as never, reply as never);
    const ctx = await contextOf(around, request, reply);
    return answer(reply, await parts.persisted.run(hash, body?.variables ?? {}, ctx));
  });
  app.get('/graphql', async (request, reply) => {
    const query = request.query as Record<string, string | undefined>;
    const hash = query['documentId'] ?? hashIn(query['extensions']);
    if (hash === undefined)
      throw new DomainError('BAD_USER_INPUT', 'GET takes persisted operations only; POST the document.');
    if (parts.persisted.isMutation(hash)) {
      void reply.header('allow', 'POST').code(405);
      throw new DomainError('BAD_USER_INPUT', 'A mutation must be sent by POST.');
    }
    return answer(
      reply,
      await parts.persisted.run(hash, variablesIn(query['variables']), await contextOf(around, request, reply)),
    );
  });
}

function hashOf(body: PersistedBody): string | undefined {
  return body.documentId?.replace(/^sha256:/, '') ?? body.extensions?.persistedQuery?.sha256Hash;
}

function hashIn(extensions: string | undefined): string | undefined {
  return extensions === undefined ? undefined : hashOf({ extensions: variablesIn(extensions) });
}

function variablesIn(text: string | undefined): Record<string, unknown> {
  if (text === undefined || text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the refusal below.
  }
  throw new DomainError('BAD_USER_INPUT', 'Variables and extensions must be JSON objects.');
}

function answer(reply: FastifyReply, result: unknown): FastifyReply {
  return reply.header('content-type', json).header('cache-control', 'no-store').send(JSON.stringify(result));
}
