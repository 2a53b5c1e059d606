import { ApolloLink } from '@apollo/client/link';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';

const header = 'Idempotency-Key';

/**
 * Gives every mutation a key of its own, and keeps the key until an answer came. So a submit is new each time, but
 * the same submit repeated after a broken connection is done once: the first may have arrived.
 */
export function idempotencyLink(newKey: () => string = () => crypto.randomUUID()): ApolloLink {
  const unanswered = new Map<string, string>();
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
    const submit = JSON.stringify([operation.operationName, operation.variables]);
    const key = unanswered.get(submit) ?? newKey();
    unanswered.set(submit, key);
    operation.setContext((before: { headers?: Record<string, string> }) => ({
      headers: { ...before.headers, [header]: key },
    }));
    return forward(operation).pipe(tap(() => unanswered.delete(submit)));
  });
}
