import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'mysql2/promise';
import { startProcess } from '../support/child-process.js';
import { freePort } from '../support/free-port.js';
import { startMariaDb } from '../support/mariadb.js';
import { startServer } from '../support/start-server.js';
import { casesOf } from './cases.js';
import { coldStart } from './cold-start.js';
import { contestantsOf, hashOf, requireSameAnswers } from './contestants.js';
import { buildDataset, type Dataset } from './dataset.js';
import { measure } from './measure.js';
import { fallenSince, saveRatios, type Ratios } from './ratios.js';
import { measureRush, rushDocument } from './rush.js';
import { isWanted, settings } from './settings.js';

const key = Buffer.alloc(32, 9).toString('base64');
/** More check-ins a second than any of the contestants reaches on average. */
const mostCheckIns = 2_500;

/** The product and its yardstick. */
interface Rivals {
  readonly product: string;
  readonly byHand: string;
  readonly cookie: string;
}

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

async function runCases({ facts }: Dataset, rivals: Rivals): Promise<{ ratios: Ratios; shortfalls: string[] }> {
  const shortfalls: string[] = [];
  let ratios: Ratios = {};
  console.log('| case | what | by hand | free-form | persisted | promised | refused |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const one of casesOf(facts).filter(({ name }) => isWanted(name))) {
    const all = contestantsOf(one, rivals, rivals.cookie);
    await requireSameAnswers(one, all);
    if (settings.rounds === 0) continue;
    const measured = await measure(one, all, settings);
    console.log(measured.row);
    ratios = { ...ratios, ...measured.ratios };
    shortfalls.push(...measured.shortfalls);
  }
  return { ratios, shortfalls };
}

async function runRush(databaseUrl: string, { facts }: Dataset, rivals: Rivals): Promise<readonly string[]> {
  const connection = await createConnection(databaseUrl);
  try {
    const { row, shortfalls } = await measureRush(connection, facts, { url: rivals.product, cookie: rivals.cookie });
    console.log(`\n${row}`);
    return shortfalls;
  } finally {
    await connection.end();
  }
}

async function conclude(ratios: Ratios, shortfalls: readonly string[]): Promise<void> {
  if (settings.save) await saveRatios(settings.save, ratios);
  const fallen = settings.against ? await fallenSince(settings.against, ratios) : [];
  if (settings.against)
    console.log(listed(fallen, 'Fallen by more than a fifth', 'No ratio fell by more than a fifth.'));
  console.log(listed(shortfalls, 'Short of what is promised', 'Every promise held.'));
}

function listed(lines: readonly string[], heading: string, otherwise: string): string {
  return lines.length > 0 ? `${heading}:\n  ${lines.join('\n  ')}` : otherwise;
}

/** Writes down what the yardstick has to know, and what the server is to publish. */
async function writeFacts(folder: string, { facts }: Dataset): Promise<string> {
  const factsFile = path.join(folder, 'facts.json');
  await writeFile(factsFile, JSON.stringify(facts));
  const documents = [...casesOf(facts).map(({ document }) => document), rushDocument];
  const published = Object.fromEntries(documents.map((document) => [hashOf(document), document]));
  await writeFile(path.join(folder, 'bench.json'), JSON.stringify(published));
  return factsFile;
}

async function run(databaseUrl: string, folder: string): Promise<void> {
  const { rounds, seconds, times, profile } = settings;
  const began = performance.now();
  const arrivals = isWanted('M2') ? Math.ceil((rounds * seconds + 1) * mostCheckIns) : 0;
  const dataset = await buildDataset(databaseUrl, key, { times, arrivals });
  console.log(`Dataset, ${String(times)} times: built in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  const factsFile = await writeFacts(folder, dataset);
  const port = String(await freePort());
  const byHandFile = fileURLToPath(new URL('by-hand.js', import.meta.url));
  const limits = { REQUESTS_PER_MINUTE: '100000000', PERSISTED_FOLDERS: folder, LOG_LEVEL: 'warn' };
  const env = { DATABASE_URL: databaseUrl, REDVEST_KEY: key, ...limits };
  const nodeFlags = profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : [];
  const ready = await coldStart(env);
  const byHand = await startProcess(process.execPath, [byHandFile, databaseUrl, port, factsFile], process.env);
  const product = await startServer({ env, nodeFlags });
  try {
    const cookie = await signIn(product.url, dataset.account);
    const rivals: Rivals = { product: product.url, byHand: `http://127.0.0.1:${port}`, cookie };
    const { ratios, shortfalls } = await runCases(dataset, rivals);
    if (isWanted('R1')) shortfalls.push(...(await runRush(databaseUrl, dataset, rivals)));
    if (settings.printsMetrics) console.log(await (await fetch(`${product.url}/metrics`)).text());
    console.log(`Cold start to ready: ${ready.toFixed(0)} ms`);
    console.log(`Resident memory after the run: ${(await residentMegabytes(product.pid)).toFixed(0)} MB`);
    await conclude(ratios, shortfalls);
  } finally {
    await product.stop();
    await byHand.stop();
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'redvest-bench-'));
const database = await startMariaDb({ isDurable: true, bufferPoolMegabytes: 1024 });
try {
  await run(database.url, folder);
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
