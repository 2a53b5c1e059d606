import { useEffect, useState } from 'react';
import { postGraphql, type Answer } from './graphql-post';

/** Who has signed in: not known yet, nobody, or a person's name. */
export type Person = 'unknown' | 'nobody' | { readonly name: string };

export interface DocsSession {
  readonly person: Person;
  /** Why the last attempt failed: a code of the contract, or UNREACHABLE. */
  readonly refusal: string | undefined;
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const asking = '{ viewer { displayName } }';
const signingIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { displayName } } }';

/** The session of this browser, shared with the console. */
export function useDocsSession(): DocsSession {
  const [person, setPerson] = useState<Person>('unknown');
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    void send(asking).then((answer) => {
      setPerson(personIn(answer.data?.['viewer']));
    });
  }, []);
  return {
    person,
    refusal,
    async signIn(username, password) {
      const answer = await send(signingIn, { input: { username, password } });
      const payload = answer.data?.['signIn'] as { viewer?: unknown } | null | undefined;
      setRefusal(answer.errors?.[0]?.extensions?.code);
      setPerson(personIn(payload?.viewer));
    },
    async signOut() {
      await send('mutation { signOut { __typename } }');
      setPerson('nobody');
    },
  };
}

async function send(query: string, variables?: unknown): Promise<Answer> {
  try {
    return await postGraphql({ query, variables });
  } catch {
    return { errors: [{ message: 'No answer came.', extensions: { code: 'UNREACHABLE' } }] };
  }
}

function personIn(viewer: unknown): Person {
  const name = (viewer as { displayName?: unknown } | null | undefined)?.displayName;
  return typeof name === 'string' ? { name } : 'nobody';
}
