import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contention } from '../support/contention.js';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

const goesDownWithinMs = 5_000;

describe('a server that is asked to go down', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startDemoServer();
  }, 300_000);
  afterAll(() => server.stop());

  it('tells those who watch a live board, and does not wait for them', async () => {
    const leader = await signIn(server.url, 'admin', demoPassword);
    const { data } = await leader.ask<{ activities: { nodes: { id: string }[] } }>(
      '{ activities(first: 1) { nodes { id } } }',
    );
    const address = `${server.url}/live/activities/${data?.activities.nodes[0]?.id ?? ''}`;
    const stream = await fetch(address, { headers: { cookie: leader.cookie } });
    const told = stream.text();

    const asked = performance.now();
    await server.stop();
    const took = performance.now() - asked;

    expect(stream.status).toBe(200);
    expect(await told).toMatch(/event: changed\nid: \d+\n[^]*event: ended\ndata: \{"why":"SERVER_CLOSING"\}\n\n$/);
    expect(took).toBeLessThan(goesDownWithinMs * contention());
  }, 60_000);
});
