import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

const signOut = 'mutation { signOut { __typename } }';

describe("a page of another site with the victim's cookie (promise S7)", () => {
  let server: RunningServer;
  let victim: GraphqlSession;

  beforeAll(async () => {
    server = await startDemoServer();
    victim = await signIn(server.url, 'admin', demoPassword);
  }, 240_000);
  afterAll(() => server.stop());

  const send = (path: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }) =>
    fetch(server.url + path, { redirect: 'manual', ...init, headers: { cookie: victim.cookie, ...init.headers } });
  const isStillSignedIn = async (): Promise<boolean> => {
    const { data } = await victim.ask<{ viewer: { id: string } | null }>('{ viewer { id } }');
    return data?.viewer !== null;
  };

  it.each([
    ['as a query in the address', `/graphql?query=${encodeURIComponent(signOut)}`, {}],
    [
      'as a form',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${encodeURIComponent(signOut)}`,
      },
    ],
    [
      'as plain text',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: signOut }) },
    ],
    [
      'without a type',
      '/graphql',
      { method: 'POST', headers: { 'content-type': '' }, body: JSON.stringify({ query: signOut }) },
    ],
    [
      'as an upload',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: signOut })}\r\n--x--\r\n`,
      },
    ],
    [
      'as JSON from its own origin',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
        body: JSON.stringify({ query: signOut }),
      },
    ],
    [
      'as JSON from a sandbox',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'null' },
        body: JSON.stringify({ query: signOut }),
      },
    ],
  ])('cannot send a mutation %s', async (_, path, init) => {
    const answer = await send(path, init);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await isStillSignedIn()).toBe(true);
  });

  it('cannot send a mutation as a persisted operation in the address', async () => {
    const extensions = encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"0"}}');

    const answer = await send(`/graphql?extensions=${extensions}&query=${encodeURIComponent(signOut)}`, {});

    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await isStillSignedIn()).toBe(true);
  });

  it.each([
    {
      what: 'upload a file',
      path: '/files',
      type: 'multipart/form-data; boundary=x',
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nPNG\r\n--x--\r\n',
    },
    {
      what: 'take an export',
      path: '/export',
      type: 'application/json',
      body: '{"list":"areas","format":"csv","columns":[{"field":"name","label":"x"}]}',
    },
  ])('cannot $what', async ({ path, type, body }) => {
    const answer = await send(path, {
      method: 'POST',
      headers: { 'content-type': type, origin: 'https://elsewhere.example' },
      body,
    });

    expect(answer.status).toBe(403);
  });

  it.each(['/graphql', '/schema.graphql', '/docs/', '/files/x', '/export', '/'])(
    'is not allowed to read %s',
    async (path) => {
      const asked = await send(path, { headers: { origin: 'https://elsewhere.example' } });
      const preflight = await send(path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://elsewhere.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });

      for (const answer of [asked, preflight]) expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
