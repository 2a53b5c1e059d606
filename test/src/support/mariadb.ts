import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { findProgram } from '../launch/find-program.mjs';
import { type RunningProcess, startProcess } from './child-process.js';
import { freePort } from './free-port.js';
import { waitUntil } from './wait-until.js';

export interface ThrowAwayMariaDb {
  /** `mysql://root@127.0.0.1:PORT/redvest`; the database exists and is empty. */
  readonly url: string;
  /** Creates one more empty database and answers its URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
  /** Ends it as a power cut would; the data stays until `stop`. */
  kill9(): Promise<void>;
}

export interface MariaDbOptions {
  /** Each commit is written through to the disk, as production must; `false` saves the wait where nobody pulls plugs. */
  readonly isDurable?: boolean;
  /** Leaves the disk's own caches alone: no test pulls the plug of the machine, and DDL is many times as fast. */
  readonly neverSyncs?: boolean;
  /** What the engine may keep in memory. */
  readonly bufferPoolMegabytes?: number;
}

export function mariaDbPrograms(): { server: string; installer: string } | undefined {
  const server = findProgram(['mariadbd']);
  const installer = findProgram(['mariadb-install-db']);
  return server && installer ? { server, installer } : undefined;
}

/**
 * Starts a MariaDB of our own: fresh data folder, free port of 127.0.0.1, nothing shared with one that is already here.
 *
 * @throws Error when MariaDB is not installed or does not come up within 30 s
 */
export async function startMariaDb(options: MariaDbOptions = {}): Promise<ThrowAwayMariaDb> {
  const programs = mariaDbPrograms();
  if (!programs) throw new Error('MariaDB is not installed: mariadbd and mariadb-install-db are needed');
  const folder = await mkdtemp(path.join(tmpdir(), 'redvest-mariadb-'));
  await layOutData(programs.installer, folder);
  const port = await freePort();
  const daemon = await startProcess(programs.server, settings(folder, port, options), process.env);
  const url = `mysql://root@127.0.0.1:${String(port)}/redvest`;
  await waitForAnswer(daemon, url, folder);
  return {
    url,
    createDatabase: (name) => createDatabase(url, name),
    async stop() {
      await daemon.stop();
      await rm(folder, { recursive: true, force: true });
    },
    kill9: () => daemon.kill9(),
  };
}

async function layOutData(installer: string, folder: string): Promise<void> {
  const args = ['--no-defaults', `--datadir=${path.join(folder, 'data')}`, `--tmpdir=${folder}`, ...asRoot()];
  await promisify(execFile)(installer, [...args, '--auth-root-authentication-method=normal', '--skip-test-db']);
  await writeFile(
    path.join(folder, 'init.sql'),
    "CREATE DATABASE redvest;\nGRANT ALL ON *.* TO 'root'@'127.0.0.1' IDENTIFIED BY '' WITH GRANT OPTION;\n",
  );
}

function settings(folder: string, port: number, options: MariaDbOptions): string[] {
  return [
    '--no-defaults',
    ...asRoot(),
    `--datadir=${path.join(folder, 'data')}`,
    `--tmpdir=${folder}`,
    `--socket=${path.join(folder, 'mariadb.sock')}`,
    `--pid-file=${path.join(folder, 'mariadb.pid')}`,
    `--log-error=${path.join(folder, 'error.log')}`,
    `--init-file=${path.join(folder, 'init.sql')}`,
    '--bind-address=127.0.0.1',
    `--port=${String(port)}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--max-connections=600',
    `--innodb-buffer-pool-size=${String(options.bufferPoolMegabytes ?? 256)}M`,
    `--innodb-flush-log-at-trx-commit=${options.isDurable === false ? '2' : '1'}`,
    ...(options.neverSyncs ? ['--innodb-flush-method=nosync', '--skip-innodb-doublewrite'] : []),
  ];
}

/** MariaDB refuses to run as root unless told so by name, which is how a container runs it. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

async function waitForAnswer(daemon: RunningProcess, url: string, folder: string): Promise<void> {
  await waitUntil(async () => daemon.hasEnded() || (await answers(url)), {
    withinMs: 30_000,
    otherwise: () => `MariaDB gave no answer in 30 s; see ${folder}`,
  });
  if (!daemon.hasEnded()) return;
  const log = await readFile(path.join(folder, 'error.log'), 'utf8').catch(() => '');
  throw new Error(`MariaDB ended at once: ${daemon.output()}\n${log}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const connection = await createConnection(url);
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

async function createDatabase(url: string, name: string): Promise<string> {
  const connection = await createConnection(url);
  await connection.query('CREATE DATABASE ??', [name]);
  await connection.end();
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
