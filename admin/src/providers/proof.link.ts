import { ApolloLink } from '@apollo/client/link';
import { from, mergeMap, of } from 'rxjs';
import { proofFor, type ProofKind, type Reauthentication } from './reauthentication';

/** Operations that are themselves about signing in: their refusal is an answer, not a call for proof. */
const exempt = new Set(['SignIn', 'SignOut', 'Viewer', 'ServerInfo', 'StepUp']);

function proofAskedBy(result: ApolloLink.Result): ProofKind | undefined {
  for (const error of result.errors ?? []) {
    const code = error.extensions?.['code'];
    const kind = typeof code === 'string' ? proofFor(code) : undefined;
    if (kind) return kind;
  }
  return undefined;
}

/** Sends a refused operation once more after the person has proven itself. */
export function proofLink(reauthentication: Reauthentication): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (exempt.has(operation.operationName ?? '')) return forward(operation);
    return forward(operation).pipe(
      mergeMap((result) => {
        const kind = proofAskedBy(result);
        if (!kind) return of(result);
        return from(reauthentication.ask(kind)).pipe(mergeMap((proven) => (proven ? forward(operation) : of(result))));
      }),
    );
  });
}
