/** An answer of the server as it came over the wire. */
export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly data: Data | null;
  /** The codes of the errors, in order; empty if all went well. */
  readonly codes: readonly string[];
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Somebody who talks GraphQL to a server, signed in or not. */
export interface GraphqlSession {
  ask<Data>(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer<Data>>;
  /** The session's cookie as a request carries it; empty for nobody. */
  readonly cookie: string;
}

/** Talks to the server without having signed in. */
export function nobody(url: string): GraphqlSession {
  return sessionWith(url, '');
}

/** @throws Error when the server refuses the password */
export async function signIn(url: string, username: string, password: string): Promise<GraphqlSession> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';
  const response = await post(url, { query, variables: { input: { username, password } } }, {});
  const [cookie = ''] = (response.headers.getSetCookie()[0] ?? '').split(';');
  if (cookie === '') throw new Error(`${username} could not sign in: ${await response.text()}`);
  return sessionWith(url, cookie);
}

function sessionWith(url: string, cookie: string): GraphqlSession {
  return {
    cookie,
    async ask<Data>(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) {
      const response = await post(url, { query, variables }, { ...(cookie ? { cookie } : {}), ...headers });
      const answer = (await response.json()) as Partial<GraphqlAnswer<Data>>;
      const errors = answer.errors ?? [];
      const codes = errors.map(({ extensions }) => extensions?.['code'] as string);
      return { status: response.status, data: answer.data ?? null, codes, errors };
    },
  };
}

function post(url: string, body: object, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
