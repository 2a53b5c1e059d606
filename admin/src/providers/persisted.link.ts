import { ApolloLink } from '@apollo/client/link';
import type { DocumentNode } from 'graphql';
import { mergeMap, of } from 'rxjs';

/** The hash that the code generator wrote into a document, equal to its key in `schema/persisted/console.json`. */
function hashOf(document: DocumentNode): string | undefined {
  return (document as DocumentNode & { readonly __meta__?: { readonly hash?: string } }).__meta__?.hash;
}

function isUnknown(result: ApolloLink.Result): boolean {
  return result.errors?.some((error) => error.extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND') ?? false;
}

/** Sends a document by its hash, and its text only when the server does not know the hash (an older or newer server). */
export function persistedLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = hashOf(operation.query);
    if (!sha256Hash) return forward(operation);
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation).pipe(
      mergeMap((result) => {
        if (!isUnknown(result)) return of(result);
        delete operation.extensions['persistedQuery'];
        operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
        return forward(operation);
      }),
    );
  });
}
