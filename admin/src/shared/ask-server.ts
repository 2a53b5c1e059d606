import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The server refused: a code of the contract. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** No answer came: the network is away, or the server is. */
export class Unreachable extends Error {}

/** The code of why nothing came of it: one of the contract, or `UNREACHABLE`. */
export function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.code;
  return error instanceof Unreachable ? 'UNREACHABLE' : 'INTERNAL_SERVER_ERROR';
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Asks the server with the session of this browser. @throws Refused @throws Unreachable */
export function askServer<Data>(query: string, variables: object = {}): Promise<Data> {
  return dataOf<Data>({ query, variables });
}

/** Sends a published operation by its hash: all that the server takes from who has no session. @throws Refused @throws Unreachable */
export function askByHash<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { __meta__ } = document as { readonly __meta__?: { readonly hash?: string } };
  const persistedQuery = { version: 1, sha256Hash: __meta__?.hash };
  return dataOf<Data>({ variables, extensions: { persistedQuery } });
}

async function dataOf<Data>(body: object): Promise<Data> {
  const answer = await answerTo<Data>(body);
  const code = answer.errors?.[0]?.extensions?.code;
  if (code !== undefined) throw new Refused(code);
  if (!answer.data) throw new Unreachable();
  return answer.data;
}

async function answerTo<Data>(body: object): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status >= 502) throw new Unreachable();
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new Unreachable();
  }
}
