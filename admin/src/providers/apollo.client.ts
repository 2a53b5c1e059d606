import { ApolloClient, InMemoryCache, type OperationVariables } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphqlPort } from './graphql-port';
import { idempotencyLink } from './idempotency.link';
import { persistedLink } from './persisted.link';
import { proofLink } from './proof.link';
import type { Reauthentication } from './reauthentication';
import { readFailure, type Failure } from './server-error';

/** The Apollo client of the console. react-query keeps what was read, so Apollo's own cache is passed by. */
export function consoleClient(reauthentication: Reauthentication): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': '1' },
  });
  return new ApolloClient({
    link: ApolloLink.from([proofLink(reauthentication), idempotencyLink(), persistedLink(), http]),
    cache: new InMemoryCache(),
    defaultOptions: {
      query: { fetchPolicy: 'no-cache' },
      mutate: { fetchPolicy: 'no-cache' },
    },
    devtools: { enabled: false },
  });
}

/** Wraps the client so that data comes out, and what is thrown is worded by `word`. */
export function graphqlPort(client: ApolloClient, word: (failure: Failure) => Error): GraphqlPort {
  async function dataOf<Data>(answer: Promise<{ data?: Data | null | undefined }>): Promise<Data> {
    const { data } = await answer.catch((error: unknown) => {
      throw word(readFailure(error));
    });
    if (data === undefined || data === null) throw word(readFailure(new Error('The answer holds no data.')));
    return data;
  }
  return {
    query: <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
      dataOf<Data>(client.query({ query: document, variables: variables as OperationVariables })),
    mutate: <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
      dataOf<Data>(client.mutate({ mutation: document, variables: variables as OperationVariables })),
  };
}
