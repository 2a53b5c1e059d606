import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from '../support/child-process.js';
import { freePort } from '../support/free-port.js';
import { startMariaDb } from '../support/mariadb.js';
import { startServer } from '../support/start-server.js';
import { casesOf } from './cases.js';
import { coldStart } from './cold-start.js';
import { contestantsOf, hashOf, requireSameAnswers } from './contestants.js';
import { buildDataset, type Dataset } from './dataset.js';
import { measure } from './measure.js';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 2);
const activities = Number(process.env['BENCH_ACTIVITIES'] ?? 20_000);
const profile = process.env['BENCH_PROFILE'];
const only = process.env['BENCH_ONLY'];
const key = Buffer.alloc(32, 9).toString('base64');

async function signIn(url: string, account: Dataset['account']): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';
  const { username, password } = account;
  const body = JSON.stringify({ query, variables: { input: { username, password } } });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Could not sign in: ${await response.text()}`);
  return cookie;
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

async function runCases(dataset: Dataset, urls: { product: string; byHand: string }): Promise<readonly string[]> {
  const cookie = await signIn(urls.product, dataset.account);
  const shortfalls: string[] = [];
  console.log('| case | what | by hand | free-form | persisted | promised | refused |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const one of casesOf(dataset.facts).filter(({ name }) => !only || only.split(',').includes(name))) {
    const all = contestantsOf(one, urls, cookie);
    await requireSameAnswers(one, all);
    const measured = await measure(one, all, { rounds, seconds });
    console.log(measured.row);
    shortfalls.push(...measured.shortfalls);
  }
  return shortfalls;
}

const folder = await mkdtemp(path.join(tmpdir(), 'redvest-bench-'));
const database = await startMariaDb({ isDurable: true, bufferPoolMegabytes: 1024 });
try {
  const dataset = await buildDataset(database.url, key, activities);
  const factsFile = path.join(folder, 'facts.json');
  await writeFile(factsFile, JSON.stringify(dataset.facts));
  const published = casesOf(dataset.facts).map(({ document }) => [hashOf(document), document] as const);
  await writeFile(path.join(folder, 'bench.json'), JSON.stringify(Object.fromEntries(published)));
  const port = String(await freePort());
  const byHandFile = fileURLToPath(new URL('by-hand.js', import.meta.url));
  const byHand = await startProcess(process.execPath, [byHandFile, database.url, port, factsFile], process.env);
  const limits = { REQUESTS_PER_MINUTE: '100000000', PERSISTED_FOLDERS: folder, LOG_LEVEL: 'warn' };
  const nodeFlags = profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : [];
  const env = { DATABASE_URL: database.url, REDVEST_KEY: key, ...limits };
  const ready = await coldStart(env);
  const product = await startServer({ env, nodeFlags });
  try {
    const shortfalls = await runCases(dataset, { product: product.url, byHand: `http://127.0.0.1:${port}` });
    if (process.env['BENCH_METRICS']) console.log(await (await fetch(`${product.url}/metrics`)).text());
    console.log(`\nCold start to ready: ${ready.toFixed(0)} ms`);
    console.log(`Resident memory after the run: ${(await residentMegabytes(product.pid)).toFixed(0)} MB`);
    console.log(
      shortfalls.length > 0 ? `Short of what is promised:\n  ${shortfalls.join('\n  ')}` : 'Every promise held.',
    );
  } finally {
    await product.stop();
    await byHand.stop();
  }
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
