import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../kernel/context.js';
import { formatError } from '../kernel/format-error.js';
import { runOperation } from './compiled-operation.js';
import { documentRules } from './document-rules.js';
import { statusByMediaType } from './status-by-media-type.js';

/**
 * Apollo Server for free-form documents: its parsing, validation, HTTP and errors around our compiled executor, which
 * comes in by the hook for gateways. Cache control is off because it would instrument every field.
 */
export function makeApollo(
  schema: GraphQLSchema,
  log: Logger,
  more: readonly ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: (request) => {
            const { document, operationName, context } = request;
            const name = operationName ?? undefined;
            return runOperation(schema, { document, name }, context as RequestContext, request.request.variables ?? {});
          },
        }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, thrown) => formatError(log, formatted, thrown),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      documentRules(schema),
      statusByMediaType,
      ...more,
    ],
  });
}
