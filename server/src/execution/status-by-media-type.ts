import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../kernel/context.js';

/** What went wrong with the document or its variables; a request that is none of GraphQL's keeps its 400. */
const mendable: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP, 6.4.1: who accepts `application/json` alone gets 200 for a document that does not parse, validate or
 * fit its variables, because older clients take another status for a proxy's. `application/graphql-response+json` gets 400.
 */
export const statusByMediaType: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ request }) => {
    const accepts = request.http?.headers.get('accept') ?? '';
    return Promise.resolve({
      willSendResponse: ({ response, errors }) => {
        const ofDocument = errors?.every(({ extensions }) => mendable.has(extensions['code'])) ?? false;
        if (response.http.status === 400 && ofDocument && !accepts.includes('application/graphql-response+json')) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    });
  },
};
