/** The server refused: a code of the contract. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** No answer came: the network is away, or the server is. */
export class Unreachable extends Error {}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Asks the server with the session of this browser. @throws Refused @throws Unreachable */
export async function askServer<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await answerTo<Data>({ query, variables });
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
