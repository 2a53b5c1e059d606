import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../kernel/context.js';
import { DomainError, Unauthenticated } from '../kernel/errors.js';
import { affordableCost } from './document-limits.js';
import { measureOf } from './measured.js';

/** What may be asked before signing in, in a document of one's own. */
const openFields = new Set(['signIn', 'viewer', 'serverInfo', '__typename']);

/**
 * Holds a free-form document to what it may cost, and strangers to a few fields. Its size was looked at before it came
 * here (see document-gate), because Apollo takes a refusal before this point for a failure of the server.
 */
export function documentRules(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ request }) =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, operationName, contextValue }) => {
          if (!operation) return Promise.resolve();
          guarded(() => {
            affordableCost(measureOf(schema, document, operationName), request.variables ?? {});
            if (!contextValue.caller && !isOpen(operation)) throw new Unauthenticated();
          });
          contextValue.readFromPrimary = operation.operation === OperationTypeNode.MUTATION;
          return Promise.resolve();
        },
      }),
  };
}

/** Whether an operation selects nothing but fields for strangers, by their names and not their aliases. */
export function isOpen(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((one) => one.kind === Kind.FIELD && openFields.has(one.name.value));
}

/** Apollo answers a GraphQLError as a refusal, anything else as a failure of its own. */
function guarded(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = error.code === 'UNAUTHENTICATED' ? 401 : 400;
    throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status } } });
  }
}
