import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { nobody, signIn } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

const introspection = '{ __schema { queryType { name } } }';

describe('who may ask what before signing in', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startDemoServer();
  }, 300_000);
  afterAll(() => server.stop());

  it('reads the whole contract as a file, without an account', async () => {
    const response = await fetch(`${server.url}/schema.graphql`);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('type Query {');
  });

  it('does not let a caller without an account explore the schema or read anything of the district', async () => {
    const anybody = nobody(server.url);

    const explored = await anybody.ask(introspection);
    const read = await anybody.ask('{ volunteers { totalCount nodes { number } } }');

    expect([explored.codes, explored.data]).toEqual([['UNAUTHENTICATED'], null]);
    expect([read.codes, read.data]).toEqual([['UNAUTHENTICATED'], null]);
  });

  it('lets who has signed in explore it', async () => {
    const auditor = await signIn(server.url, 'auditor', demoPassword);

    const { data, codes } = await auditor.ask<{ __schema: { queryType: { name: string } } }>(introspection);

    expect(codes).toEqual([]);
    expect(data?.__schema.queryType.name).toBe('Query');
  });
});
