import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The server refused; `code` says why. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Sends a published operation by its hash: this page has no session, and the server takes no other documents from it. */
export async function send<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { __meta__ } = document as { readonly __meta__?: { readonly hash?: string } };
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ documentId: __meta__?.hash, variables }),
  }).catch(() => {
    throw new Refused('UNREACHABLE');
  });
  const { data, errors } = (await response.json().catch(() => ({}))) as Body<Data>;
  const [refusal] = errors ?? [];
  if (refusal || !data) throw new Refused(refusal?.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  return data;
}
