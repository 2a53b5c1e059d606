import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { startProcess } from '../support/child-process.js';
import { freePort } from '../support/free-port.js';
import { startMariaDb } from '../support/mariadb.js';
import { startServer } from '../support/start-server.js';
import type { BenchCase } from './bench-case.js';
import { casesOf } from './cases.js';
import { buildDataset } from './dataset.js';
import { load, type LoadRequest, type LoadResult } from './load.js';
import { median } from './median.js';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);
const key = Buffer.alloc(32, 9).toString('base64');

interface Contestant {
  readonly name: 'by hand' | 'free-form' | 'persisted';
  readonly request: LoadRequest;
}

function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

function contestants(one: BenchCase, urls: { product: string; byHand: string }, cookie: string): Contestant[] {
  const headers = { 'content-type': 'application/json', cookie };
  const { variables, document: query } = one;
  const url = `${urls.product}/graphql`;
  const persisted = { documentId: hashOf(query), variables };
  return [
    { name: 'by hand', request: { url: `${urls.byHand}/${one.name}`, headers, body: '{}' } },
    { name: 'free-form', request: { url, headers, body: JSON.stringify({ query, variables }) } },
    { name: 'persisted', request: { url, headers, body: JSON.stringify(persisted) } },
  ];
}

async function answerOf({ request }: Contestant): Promise<unknown> {
  const { url, headers, body } = request;
  const response = await fetch(url, { method: 'POST', headers: { ...headers }, body });
  return response.json();
}

/** A ratio means nothing unless the answers are the same. */
async function requireSameAnswers(one: BenchCase, all: readonly Contestant[]): Promise<void> {
  const [first, ...others] = await Promise.all(all.map(answerOf));
  for (const other of others) {
    if (!isDeepStrictEqual(first, other)) {
      throw new Error(
        `${one.name}: different answers\n${JSON.stringify(first).slice(0, 600)}\n${JSON.stringify(other).slice(0, 600)}`,
      );
    }
  }
}

async function signIn(url: string, account: { username: string; password: string }): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';
  const body = JSON.stringify({ query, variables: { input: account } });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Could not sign in: ${await response.text()}`);
  return cookie;
}

async function measure(one: BenchCase, all: readonly Contestant[]): Promise<void> {
  const results = new Map<string, LoadResult[]>(all.map(({ name }) => [name, []]));
  for (const { request } of all) await load(request, 1);
  for (let round = 0; round < rounds; round++) {
    for (const { name, request } of all) results.get(name)?.push(await load(request, seconds));
  }
  const rate = (name: string) => median((results.get(name) ?? []).map((result) => result.rate));
  const p99 = (name: string) => median((results.get(name) ?? []).map((result) => result.p99));
  const refused = [...results.values()].flat().reduce((sum, result) => sum + result.refused, 0);
  const hand = rate('by hand');
  const cell = (name: string) =>
    `${(rate(name) / hand).toFixed(2)} (${rate(name).toFixed(0)}/s, p99 ${p99(name).toFixed(0)} ms)`;
  console.log(
    `| ${one.name} | ${one.what} | ${hand.toFixed(0)}/s, p99 ${p99('by hand').toFixed(0)} ms | ${cell('free-form')} | ${cell('persisted')} | ${String(refused)} |`,
  );
}

const folder = await mkdtemp(path.join(tmpdir(), 'redvest-bench-'));
const database = await startMariaDb({ isDurable: true, bufferPoolMegabytes: 1024 });
try {
  const dataset = await buildDataset(database.url, key);
  const factsFile = path.join(folder, 'facts.json');
  await writeFile(factsFile, JSON.stringify(dataset.facts));
  const cases = casesOf(dataset.facts);
  await writeFile(
    path.join(folder, 'bench.json'),
    JSON.stringify(Object.fromEntries(cases.map((one) => [hashOf(one.document), one.document]))),
  );
  const port = String(await freePort());
  const byHandFile = fileURLToPath(new URL('by-hand.js', import.meta.url));
  const byHand = await startProcess(process.execPath, [byHandFile, database.url, port, factsFile], process.env);
  const env = {
    DATABASE_URL: database.url,
    REDVEST_KEY: key,
    REQUESTS_PER_MINUTE: '100000000',
    PERSISTED_FOLDERS: folder,
    LOG_LEVEL: 'warn',
  };
  const profile = process.env['BENCH_PROFILE'];
  const nodeFlags = profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : [];
  const product = await startServer({ env, nodeFlags });
  try {
    const cookie = await signIn(product.url, dataset.account);
    console.log('| case | what | by hand | free-form | persisted | refused |');
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const one of cases) {
      const all = contestants(one, { product: product.url, byHand: `http://127.0.0.1:${port}` }, cookie);
      await requireSameAnswers(one, all);
      await measure(one, all);
    }
  } finally {
    await product.stop();
    await byHand.stop();
  }
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
