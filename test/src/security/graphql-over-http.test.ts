import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

describe('GraphQL over HTTP (promise S1)', () => {
  let server: RunningServer;
  let cookie: string;

  beforeAll(async () => {
    server = await startDemoServer();
    ({ cookie } = await signIn(server.url, 'admin', demoPassword));
  }, 240_000);
  afterAll(() => server.stop());

  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('cookie', cookie);
      return fetch(url, { ...init, headers });
    },
  });

  it('has as many audits as were promised', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();

    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});
