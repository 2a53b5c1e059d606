import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, OperationTypeNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../kernel/context.js';
import { Unauthenticated, type DomainError } from '../kernel/errors.js';
import { affordableCost, assertStructure } from './document-limits.js';
import { tokensWithin } from './document-tokens.js';
import { measureOf } from './measured.js';
import { variablesWithin } from './variable-limits.js';

/** What may be asked before signing in, in a document of one's own. */
const openFields = new Set(['signIn', 'viewer', 'serverInfo', '__typename']);

/** Holds every free-form document to the limits, before it is parsed, validated and run, and strangers to a few fields. */
export function documentRules(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ request }) => {
      refuse(tokensWithin(request.query ?? '') ?? variablesWithin(request.variables));
      return Promise.resolve({
        validationDidStart: ({ document }) => {
          guarded(() => {
            assertStructure(measureOf(schema, document, request.operationName));
          });
          return Promise.resolve();
        },
        didResolveOperation: ({ document, operation, operationName, contextValue }) => {
          if (!operation) return Promise.resolve();
          guarded(() => {
            affordableCost(measureOf(schema, document, operationName), request.variables ?? {});
            if (!contextValue.caller && !isOpen(operation)) throw new Unauthenticated();
          });
          contextValue.readFromPrimary = operation.operation === OperationTypeNode.MUTATION;
          return Promise.resolve();
        },
      });
    },
  };
}

/** Whether an operation selects nothing but fields for strangers, by their names and not their aliases. */
export function isOpen(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((one) => one.kind === Kind.FIELD && openFields.has(one.name.value));
}

function guarded(check: () => void): void {
  try {
    check();
  } catch (error) {
    refuse(error as DomainError);
  }
}

/** Apollo answers a GraphQLError as a refusal, anything else as a failure of its own. */
function refuse(error: DomainError | undefined): void {
  if (!error) return;
  const status = error.code === 'UNAUTHENTICATED' ? 401 : 400;
  throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status } } });
}
