import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { signIn, type GraphqlSession } from './graphql-session.js';
import { startServer, type RunningServer } from './start-server.js';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));
const founding = ['--district', '410108', '--district-name', '惠济区', '--username', 'admin'];

/** A district founded as an operator would, with nothing in it but its administrator, one street and one community. */
export interface Installation {
  /** Starts the server on its data; once more after it has been killed. */
  start(): Promise<RunningServer>;
  /** Signs the administrator in, who has then just proven who they are, as exports ask. */
  signIn(server: RunningServer): Promise<GraphqlSession>;
  remove(): Promise<void>;
}

/** Sets the program up on a database of its own, `sqlite` or `mysql`, and founds a district. */
export async function install(kind: string): Promise<Installation> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'redvest-install-'));
  const database = kind === 'mysql' ? await emptyDatabase(path.basename(dataFolder)) : undefined;
  const env: Record<string, string> = {
    REDVEST_KEY: Buffer.alloc(32, 7).toString('base64'),
    REQUESTS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
  const redvest = async (...args: string[]): Promise<string> => {
    const settings = { PATH: process.env['PATH'], ...env, REDVEST_DATA: dataFolder };
    return (await promisify(execFile)(process.execPath, [cli, ...args], { env: settings })).stdout;
  };
  await redvest('migrate');
  const password = /: (\S+)\s*$/.exec(await redvest('create-admin', ...founding))?.[1] ?? '';
  const start = (): Promise<RunningServer> => startServer({ env, dataFolder });
  const admin = async ({ url }: RunningServer): Promise<GraphqlSession> => {
    const session = await signIn(url, 'admin', password);
    const proof = 'mutation ($input: StepUpInput!) { stepUp(input: $input) { viewer { id } } }';
    await session.ask(proof, { input: { password } });
    return session;
  };
  const server = await start();
  await establishAreas(await admin(server));
  await server.stop();
  return {
    start,
    signIn: admin,
    remove: async () => {
      await database?.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function emptyDatabase(name: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const base = process.env['REDVEST_TEST_MYSQL_URL'] ?? '';
  const owner = await createConnection(base);
  await owner.query('CREATE DATABASE ?? CHARACTER SET utf8mb4', [name]);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: async () => {
      await owner.query('DROP DATABASE ??', [name]);
      await owner.end();
    },
  };
}

async function establishAreas(admin: GraphqlSession): Promise<void> {
  const { data } = await admin.ask<{ viewer: { scope: { id: string } } }>('{ viewer { scope { id } } }');
  const establish = 'mutation ($input: EstablishAreaInput!) { establishArea(input: $input) { area { id } } }';
  let parentId = data?.viewer.scope.id ?? '';
  const areas = [
    { level: 'SUBDISTRICT', code: '410108002', name: '长兴路街道' },
    { level: 'COMMUNITY', code: '410108002101', name: '老鸦陈社区' },
  ];
  for (const area of areas) {
    const input = { ...area, parentId, validFrom: new Date().toISOString().slice(0, 10) };
    const made = await admin.ask<{ establishArea: { area: { id: string } } }>(establish, { input });
    if (!made.data) throw new Error(made.errors.map(({ message }) => message).join('; '));
    parentId = made.data.establishArea.area.id;
  }
}
