import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

const paths = [
  '/',
  '/graphql',
  '/schema.graphql',
  '/docs/',
  '/files/x',
  '/export',
  '/healthz',
  '/readyz',
  '/metrics',
  '/no-such-page',
  '/%2e%2e/package.json',
];

describe('every answer', () => {
  let server: RunningServer;
  let admin: GraphqlSession;

  beforeAll(async () => {
    server = await startDemoServer();
    admin = await signIn(server.url, 'admin', demoPassword);
  }, 240_000);
  afterAll(() => server.stop());

  it.each(paths)('of %s tells the browser to be strict', async (path) => {
    const { headers } = await fetch(server.url + path);
    const policy = headers.get('content-security-policy') ?? '';

    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|script-src[^;]*\*|https:(?!\/\/)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toMatch(/DENY|SAMEORIGIN/);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });

  it('of the API is kept by nobody', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: admin.cookie },
      body: '{"query":"{ viewer { id } }"}',
    });

    expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  });

  it('to a sign-in hides its cookie from scripts and other sites', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }',
        variables: { input: { username: 'admin', password: demoPassword } },
      }),
    });

    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^rv_session=[\w-]{43};.*HttpOnly;.*SameSite=Lax/) as unknown,
    ]);
  });

  it('refuses a charset that is not UTF-8', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=gbk' },
      body: '{"query":"{ viewer { id } }"}',
    });

    expect(answer.status).toBe(415);
  });

  it('is not waited for: a request whose header drips in is cut off', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const begun = performance.now();
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    const drip = setInterval(() => socket.write('x-a: b\r\n'), 500);

    await new Promise((cut) =>
      socket
        .once('close', cut)
        .on('error', () => undefined)
        .resume(),
    );

    clearInterval(drip);
    expect(performance.now() - begun).toBeLessThan(11_000);
  });
});
