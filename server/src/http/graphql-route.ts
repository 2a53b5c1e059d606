import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { DocumentGate } from '../execution/document-gate.js';
import type { PersistedOperations } from '../execution/persisted.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';
import { DomainError } from '../kernel/errors.js';
import { refuseForeignOrigin } from './foreign-origin.js';
import { requestInAddress, requestInBody } from './graphql-request.js';
import { contextOf, type HttpSurroundings } from './request-context.js';

const json = 'application/json; charset=utf-8';

/** What answers GraphQL. */
export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly persisted: PersistedOperations;
}

/**
 * `/graphql`: operations known by their hash take the short way, everything else goes through Apollo. GET never changes
 * anything; documents of one's own come by GET from callers who have signed in.
 */
export function graphqlRoute(app: FastifyInstance, around: HttpSurroundings, parts: GraphqlParts): void {
  const { apollo, persisted, schema } = parts;
  const gate = new DocumentGate(schema);
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const free = fastifyApolloHandler(apollo, {
    context: async (request, reply) => contexts.get(request) ?? (await contextOf(around, request, reply)),
  });
  app.post('/graphql', async (request, reply) => {
    refuseForeignOrigin(request);
    void reply.header('cache-control', 'no-store');
    const { hash, query, variables } = requestInBody(request.body);
    const ctx = await contextOf(around, request, reply);
    if (hash !== undefined) return answer(reply, await persisted.run(hash, variables, ctx));
    contexts.set(request, ctx);
    if (query !== undefined) gate.admit(query, variables);
    return free.call(app, request as never, reply as never);
  });
  app.get('/graphql', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const { hash, query, variables } = requestInAddress(request.query);
    if (hash !== undefined && persisted.isMutation(hash)) throw onlyByPost(reply);
    const ctx = await contextOf(around, request, reply);
    if (hash !== undefined) return answer(reply, await persisted.run(hash, variables, ctx));
    requireCaller(ctx);
    contexts.set(request, ctx);
    gate.admit(query ?? '', variables);
    // Apollo's own guard against foreign pages is for requests that change something.
    request.headers['apollo-require-preflight'] = 'GET changes nothing';
    return free.call(app, request as never, reply as never);
  });
}

function onlyByPost(reply: FastifyReply): DomainError {
  void reply.header('allow', 'POST').code(405);
  return new DomainError('BAD_USER_INPUT', 'A mutation must be sent by POST.');
}

function answer(reply: FastifyReply, result: unknown): FastifyReply {
  return reply.header('content-type', json).send(JSON.stringify(result));
}
