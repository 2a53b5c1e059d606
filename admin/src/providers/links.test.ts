import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { of, throwError, type Observable } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { graphqlPort } from './apollo.client';
import { idempotencyLink } from './idempotency.link';
import { persistedLink } from './persisted.link';
import { proofLink } from './proof.link';
import { Reauthentication } from './reauthentication';
import { refusalIn } from './refusal-words';

type Answer = (operation: ApolloLink.Operation) => Observable<ApolloLink.Result>;

/** A port over links that end in given answers, the last of which repeats; and what was sent. */
function portOver(links: readonly ApolloLink[], answers: readonly Answer[]) {
  const sent: { headers: Record<string, string>; http: object; extensions: object }[] = [];
  const end = new ApolloLink((operation) => {
    const { headers = {}, http = {} } = operation.getContext() as { headers?: Record<string, string>; http?: object };
    sent.push({ headers, http, extensions: { ...operation.extensions } });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return answer ? answer(operation) : of({ data: null });
  });
  const client = new ApolloClient({
    link: ApolloLink.from([...links, end]),
    cache: new InMemoryCache(),
    defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  });
  const translate = (key: string) => key;
  return { port: graphqlPort(client, (failure) => refusalIn(translate, 'zh', failure)), sent };
}

const refused = (code: string, extensions: object = {}): Answer => {
  return () => of({ data: null, errors: [{ message: `refused: ${code}`, extensions: { code, ...extensions } }] });
};
const done: Answer = () => of({ data: { publish: 'done' } });
const publish = gql`
  mutation Publish($id: ID!) {
    publish(id: $id)
  }
`;
const read = gql`
  query Read {
    publish
  }
`;

describe('a mutation', () => {
  it('carries a fresh key each time it is submitted', async () => {
    const { port, sent } = portOver([idempotencyLink()], [done]);

    await port.mutate(publish, { id: '1' });
    await port.mutate(publish, { id: '1' });

    const keys = sent.map(({ headers }) => headers['Idempotency-Key']);
    expect(new Set(keys).size).toBe(2);
  });

  it('keeps its key while nobody knows whether it arrived', async () => {
    const cut: Answer = () => throwError(() => new TypeError('Failed to fetch'));
    const { port, sent } = portOver([idempotencyLink()], [cut, done]);

    await expect(port.mutate(publish, { id: '1' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await port.mutate(publish, { id: '1' });

    expect(sent[0]?.headers['Idempotency-Key']).toBe(sent[1]?.headers['Idempotency-Key']);
  });
});

describe('a document with a published hash', () => {
  const hashed = { ...read, __meta__: { hash: 'abc' } } as typeof read;

  it('goes out by its hash alone', async () => {
    const { port, sent } = portOver([persistedLink()], [done]);

    await port.query(hashed, {});

    expect(sent[0]).toMatchObject({
      http: { includeQuery: false },
      extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
    });
  });

  it('goes out in full when the server does not know the hash', async () => {
    const { port, sent } = portOver([persistedLink()], [refused('PERSISTED_QUERY_NOT_FOUND'), done]);

    const data = await port.query(hashed, {});

    expect(data).toEqual({ publish: 'done' });
    expect(sent[1]).toMatchObject({ http: { includeQuery: true }, extensions: {} });
  });
});

describe('a request refused for want of proof', () => {
  it.each(['UNAUTHENTICATED', 'STEP_UP_REQUIRED'])('goes out again once %s is settled', async (code) => {
    const reauthentication = new Reauthentication();
    reauthentication.subscribe(() => queueMicrotask(() => reauthentication.current()?.settle(true)));
    const { port, sent } = portOver([proofLink(reauthentication), idempotencyLink()], [refused(code), done]);

    const data = await port.mutate(publish, { id: '1' });

    expect(data).toEqual({ publish: 'done' });
    expect(sent).toHaveLength(2);
  });

  it('ends in the refusal when the person gives up', async () => {
    const reauthentication = new Reauthentication();
    reauthentication.subscribe(() => queueMicrotask(() => reauthentication.current()?.settle(false)));
    const { port } = portOver([proofLink(reauthentication)], [refused('STEP_UP_REQUIRED')]);

    await expect(port.mutate(publish, { id: '1' })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
  });

  it('shares one dialog with the others that were refused meanwhile', async () => {
    const reauthentication = new Reauthentication();
    let dialogs = 0;
    reauthentication.subscribe(() => {
      if (reauthentication.current()) dialogs += 1;
    });

    const asked = [reauthentication.ask('session'), reauthentication.ask('session')];
    reauthentication.current()?.settle(true);

    expect(await Promise.all(asked)).toEqual([true, true]);
    expect(dialogs).toBe(1);
  });

  it('is refused at once on a page without a dialog', async () => {
    expect(await new Reauthentication().ask('session')).toBe(false);
  });
});

describe('a refusal', () => {
  it('names the fields that would mend it, in the reader’s language', async () => {
    const fields = { name: 'name must be shorter than or equal to 60 characters' };
    const { port } = portOver([], [refused('BAD_USER_INPUT', { fields })]);

    await expect(port.mutate(publish, { id: '1' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      body: { errors: { name: '最多 60 个字符' } },
    });
  });

  it('has no field messages when it names no field, so that react-admin says the whole', async () => {
    const { port } = portOver([], [refused('FORBIDDEN')]);

    await expect(port.mutate(publish, { id: '1' })).rejects.toMatchObject({ body: undefined });
  });

  it('carries the reference of an error of ours', async () => {
    const { port } = portOver([], [refused('INTERNAL_SERVER_ERROR', { reference: 'ref-42' })]);

    await expect(port.query(read, {})).rejects.toMatchObject({ reference: 'ref-42' });
  });
});
