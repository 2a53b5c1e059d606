import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The console's door to the server: typed documents in, data out, refusals thrown in the reader's language. */
export interface GraphqlPort {
  query<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  mutate<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
}
