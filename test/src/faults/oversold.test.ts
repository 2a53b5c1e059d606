import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import { startServer, type RunningServer } from '../support/start-server.js';
import { publishedShifts, volunteersFrom } from './sign-up-rush.js';

/** How many rounds; a release runs a thousand (`REDVEST_OVERSOLD_ROUNDS=1000`). */
const rounds = Number(process.env['REDVEST_OVERSOLD_ROUNDS'] ?? 10);
const crowd = 400;
const places = 50;
const manyRequests = { REQUESTS_PER_MINUTE: '1000000' };

interface SignedUp {
  readonly signUpVolunteer: { readonly signUp: { readonly state: string; readonly waitRank: number | null } };
}

const kinds = (process.env['REDVEST_TEST_DATABASES'] ?? 'sqlite').split(',');

describe.each(kinds)('four hundred who want one of fifty places at the same instant (promise R1), on %s', (kind) => {
  let server: RunningServer;
  let admin: GraphqlSession;
  let cleanUp: () => Promise<void>;

  beforeAll(async () => {
    ({ server, cleanUp } = kind === 'mysql' ? await onMariaDb() : await onSqlite());
    admin = await signIn(server.url, 'admin', demoPassword);
  }, 400_000);
  afterAll(() => cleanUp());

  it(
    'never get more than there are, and wait in the order in which they came',
    async () => {
      const street = await signIn(server.url, 'street', demoPassword);
      const shifts = await publishedShifts({ admin, street }, { count: rounds, places });
      for (const [round, shiftId] of shifts.entries()) {
        const volunteers = await volunteersFrom(admin, { offset: (round * crowd) % 8_000, count: crowd });

        const answers = await Promise.all(volunteers.map((volunteerId) => signUp(shiftId, volunteerId)));

        const made = answers.map(({ data, errors }) => data?.signUpVolunteer.signUp ?? errors[0]?.message);
        const states = made.map((one) => (typeof one === 'object' ? one.state : one));
        expect(tallied(states)).toEqual({ ACCEPTED: places, WAITLISTED: crowd - places });
        const ranks = made.flatMap((one) => (typeof one === 'object' && one.waitRank !== null ? [one.waitRank] : []));
        const line = Array.from({ length: crowd - places }, (_, at) => at + 1);
        expect(ranks.toSorted((a, b) => a - b)).toEqual(line);
        expect(await standing(shiftId)).toEqual({
          shift: { taken: places, waiting: crowd - places },
          accepted: { totalCount: places },
          waiting: { totalCount: crowd - places },
        });
      }
    },
    120_000 + rounds * 30_000,
  );

  function signUp(shiftId: string, volunteerId: string) {
    const document = `mutation ($input: SignUpVolunteerInput!) { signUpVolunteer(input: $input) { signUp { state waitRank } } }`;
    return admin.ask<SignedUp>(document, { input: { shiftId, volunteerId, riskTold: true, acknowledgeSoft: true } });
  }

  async function standing(shiftId: string) {
    const inState = (state: string) =>
      `signUps(filter: { shiftId: { eq: "${shiftId}" }, state: { eq: ${state} } }) { totalCount }`;
    const { data } = await admin.ask(
      `{ shift(id: "${shiftId}") { taken waiting } accepted: ${inState('ACCEPTED')} waiting: ${inState('WAITLISTED')} }`,
    );
    return data;
  }
});

function tallied(states: readonly (string | undefined)[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const state of states) tally[state ?? 'nothing'] = (tally[state ?? 'nothing'] ?? 0) + 1;
  return tally;
}

async function onSqlite() {
  const server = await startDemoServer(manyRequests);
  return { server, cleanUp: () => server.stop() };
}

/** The demo district made anew in a database of its own. */
async function onMariaDb() {
  const base = process.env['REDVEST_TEST_MYSQL_URL'] ?? '';
  const name = `oversold_${String(process.pid)}`;
  const owner = await createConnection(base);
  await owner.query('CREATE DATABASE ?? CHARACTER SET utf8mb4', [name]);
  const url = new URL(base);
  url.pathname = `/${name}`;
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'redvest-oversold-'));
  const env = { ...manyRequests, DATABASE_URL: url.toString(), REDVEST_DEMO_PASSWORD: demoPassword };
  const server = await startServer({ command: 'start-demo', env, dataFolder, readyWithinMs: 300_000 });
  const cleanUp = async (): Promise<void> => {
    await server.stop();
    await owner.query('DROP DATABASE ??', [name]);
    await owner.end();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { server, cleanUp };
}
