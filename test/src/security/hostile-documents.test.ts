import { readFile } from 'node:fs/promises';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';
import { hostileCorpus } from './hostile-corpus.js';

const mostMs = 250;
const mostBytes = 50 * 1024 * 1024;

describe('a hostile document (promise S2)', () => {
  let server: RunningServer;
  let admin: GraphqlSession;

  beforeAll(async () => {
    server = await startDemoServer();
    admin = await signIn(server.url, 'admin', demoPassword);
    for (let round = 0; round < 20; round += 1)
      await admin.ask('{ areas { totalCount nodes { id parent { name } } } }');
    await admin.ask(getIntrospectionQuery());
  }, 240_000);
  afterAll(() => server.stop());

  const send = async (query: string, variables = '{}', more: Readonly<Record<string, string>> = {}) => {
    const begun = performance.now();
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: admin.cookie, ...more },
      body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    });
    const text = await answer.text();
    return { status: answer.status, text, tookMs: performance.now() - begun };
  };

  it.each(hostileCorpus)(
    'of $name is answered or refused in time, and is no failure of ours',
    async ({ source, variables }) => {
      const before = await memoryOf(server.pid);

      const { status, text, tookMs } = await send(source, variables);

      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|\bat .+:\d+:\d+|SQLITE|SELECT /);
      expect(tookMs).toBeLessThan(mostMs);
      expect((await memoryOf(server.pid)) - before).toBeLessThan(mostBytes);
    },
  );

  it('is told which limit it broke, with both numbers', async () => {
    const { status, text } = await send(`{ ${'viewer { id } '.repeat(21)} }`);

    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        {
          message: 'This document is 21 root fields wide; the limit is 20.',
          extensions: { code: 'QUERY_TOO_COMPLEX' },
        },
      ],
    });
  });

  it('is refused as well when it is to be remembered under a key', async () => {
    const deep = `${'{"not":'.repeat(12_000)}{}${'}'.repeat(12_000)}`;
    const headers = { 'content-type': 'application/json', cookie: admin.cookie, 'idempotency-key': 'deep-12345' };
    const bodies = [
      ['/graphql', `{"query":"{ viewer { id } }","variables":{"filter":${deep}}}`],
      ['/graphql', `{"documentId":"sha256:0","variables":{"filter":${deep}}}`],
      ['/graphql', `{"query":"{ viewer { id } }","extensions":{"filter":${deep}}}`],
      ['/export', `{"list":"areas","filter":${deep}}`],
    ] as const;

    for (const [path, body] of bodies) {
      const answer = await fetch(server.url + path, { method: 'POST', headers, body });
      expect([path, answer.status]).toEqual([path, 400]);
    }
  });

  it('does not come in by a batch', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: admin.cookie },
      body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ viewer { id } }' }))),
    });

    expect(answer.status).toBe(400);
  });

  it('leaves the server as quick as it was', async () => {
    const { status, tookMs } = await send('{ areas(first: 5) { nodes { id name } } }');

    expect(status).toBe(200);
    expect(tookMs).toBeLessThan(50);
  });

  it('lets the standard introspection query through', async () => {
    const { status, text } = await send(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));

    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

/** Resident memory of a process in bytes; 0 where the system does not tell. */
async function memoryOf(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
