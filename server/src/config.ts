import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseSettings } from './database/connect.js';
import { readKeyRing } from './kernel/key-ring.js';

/** Every setting of the server, read from the environment once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly database: DatabaseSettings;
  /** Encrypts names, phones and addresses; see key-ring. Undefined only where a demo makes its own. */
  readonly key: string | undefined;
  readonly demoPassword: string | undefined;
  /** Proxies in front whose `X-Forwarded-For` is believed: a count, or a list of addresses. */
  readonly trustProxy: number | readonly string[] | false;
  /** Address of this server as browsers see it, `https://volunteer.example.cn`; makes cookies secure. */
  readonly publicUrl: string | undefined;
  readonly mapTiles: { readonly url: string; readonly attribution: string } | undefined;
  readonly files: { readonly s3: S3Settings | undefined; readonly mostBytes: number };
  /** Requests a minute that one address may send. */
  readonly requestsPerMinute: number;
  /** Folders with published operations (`{ hash: text }` in JSON files) besides the console's own. */
  readonly persistedFolders: readonly string[];
  readonly logLevel: string;
}

/** A bucket that speaks S3. */
export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The environment does not make a configuration; says every reason at once. */
export class ConfigInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The server cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const mysqlUrl = /^mysql:\/\/.+\/.+/;
const text = z.string().trim().min(1).optional();
const form = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  REDVEST_DATA: text.default('.redvest'),
  DATABASE_URL: z.string().regex(mysqlUrl, 'must look like mysql://user:password@host:3306/database').optional(),
  DATABASE_REPLICA_URLS: text,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
  DATABASE_CA_FILE: text,
  REDVEST_KEY: text,
  REDVEST_DEMO_PASSWORD: z.string().min(10, 'must have at least 10 characters').optional(),
  TRUST_PROXY: text,
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://volunteer.example.cn' })
    .optional(),
  MAP_TILES_URL: text,
  MAP_TILES_ATTRIBUTION: z.string().default(''),
  S3_ENDPOINT: text,
  S3_BUCKET: text,
  S3_REGION: text.default('us-east-1'),
  S3_ACCESS_KEY: text,
  S3_SECRET_KEY: text,
  FILE_MAX_MB: z.coerce.number().min(1).max(100).default(10),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  PERSISTED_FOLDERS: text,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});
type Settings = z.infer<typeof form>;

/** Whether the demo may fill in what a production start must be given. */
export type StartKind = 'production' | 'demo';

/** Reads the environment. A production start has no default secret. @throws ConfigInvalid listing every problem */
export function readConfig(kind: StartKind, env: NodeJS.ProcessEnv = process.env): Config {
  const known = Object.fromEntries(
    Object.keys(form.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const read = form.safeParse(known);
  const problems = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const settings = read.success ? read.data : undefined;
  problems.push(...keyProblems(kind, env['REDVEST_KEY']), ...together(kind, known));
  if (!settings || problems.length > 0) throw new ConfigInvalid(problems);
  return configOf(settings);
}

function keyProblems(kind: StartKind, key: string | undefined): string[] {
  if (!key)
    return kind === 'production'
      ? ['REDVEST_KEY: is missing; make one with `openssl rand -base64 32` and keep it safe']
      : [];
  try {
    readKeyRing(key);
    return [];
  } catch (error) {
    return [`REDVEST_KEY: ${error instanceof Error ? error.message : 'cannot be read'}`];
  }
}

const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;

/** What is wrong with settings taken together; each may be missing or wrong in itself. */
function together(kind: StartKind, s: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  const { HOST = '127.0.0.1', DATABASE_CA_FILE: caFile } = s;
  if (s['DATABASE_REPLICA_URLS'] && !s['DATABASE_URL']) problems.push('DATABASE_REPLICA_URLS: needs DATABASE_URL');
  if (!listOf(s['DATABASE_REPLICA_URLS']).every((url) => mysqlUrl.test(url))) {
    problems.push('DATABASE_REPLICA_URLS: each must look like mysql://user:password@host:3306/database');
  }
  if (caFile && !existsSync(caFile)) problems.push(`DATABASE_CA_FILE: there is no file ${caFile}`);
  const missing = s3Names.filter((name) => !s[name]);
  if (missing.length > 0 && missing.length < s3Names.length) {
    problems.push(...missing.map((name) => `${name}: is missing; a bucket needs ${s3Names.join(', ')}`));
  }
  const isOpen = !['127.0.0.1', '::1', 'localhost'].includes(HOST);
  if (kind === 'production' && isOpen && !s['PUBLIC_URL']) {
    problems.push('PUBLIC_URL: is missing; a server that listens beyond this machine must know its own address');
  }
  return problems;
}

function configOf(s: Settings): Config {
  const dataFolder = resolve(s.REDVEST_DATA);
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = s;
  const s3 =
    endpoint && bucket && accessKey && secretKey
      ? { endpoint, bucket, region: s.S3_REGION, accessKey, secretKey }
      : undefined;
  return {
    host: s.HOST,
    port: s.PORT,
    dataFolder,
    database: {
      url: s.DATABASE_URL,
      replicaUrls: listOf(s.DATABASE_REPLICA_URLS),
      dataFolder,
      poolSize: s.DATABASE_POOL_SIZE,
      tlsCa: s.DATABASE_CA_FILE === undefined ? undefined : readFileSync(s.DATABASE_CA_FILE, 'utf8'),
    },
    key: s.REDVEST_KEY,
    demoPassword: s.REDVEST_DEMO_PASSWORD,
    trustProxy: proxies(s.TRUST_PROXY),
    publicUrl: s.PUBLIC_URL,
    mapTiles:
      s.MAP_TILES_URL === undefined ? undefined : { url: s.MAP_TILES_URL, attribution: s.MAP_TILES_ATTRIBUTION },
    files: { s3, mostBytes: s.FILE_MAX_MB * 1024 * 1024 },
    requestsPerMinute: s.REQUESTS_PER_MINUTE,
    persistedFolders: listOf(s.PERSISTED_FOLDERS),
    logLevel: s.LOG_LEVEL,
  };
}

function listOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function proxies(value: string | undefined): Config['trustProxy'] {
  if (value === undefined) return false;
  return /^\d+$/.test(value) ? Number(value) : listOf(value);
}
