import { amiss, fine, type Finding } from '../kernel/finding.js';
import { guardFinding } from './audit-guard.js';
import type { DatabaseFacts } from './database-facts.js';
import type { SqlRunner } from './dialect.js';

/** Asks a MySQL or MariaDB about itself. */
export async function describeMysql(primary: SqlRunner): Promise<DatabaseFacts> {
  const [row] = await primary.rows('SELECT VERSION(), @@innodb_flush_log_at_trx_commit');
  const [version, flush] = (row ?? []).map(String) as [string, string];
  return { product: productOf(version), version, durable: flush === '1' };
}

/** Looks at everything about a MySQL or MariaDB on which the program relies. */
export async function examineMysql(primary: SqlRunner): Promise<readonly Finding[]> {
  const facts = await describeMysql(primary);
  return [
    versionFinding(facts),
    durabilityFinding(facts),
    ...(await settingFindings(primary)),
    await tableFinding(primary),
    await guardFinding(primary, 'mysql'),
  ];
}

function productOf(version: string): string {
  return ['MariaDB', 'TiDB'].find((name) => version.includes(name)) ?? 'MySQL';
}

/** The oldest versions that are tried or promised; what lies between has no window functions or no `FOR UPDATE` as we use it. */
const oldest: Readonly<Record<string, readonly [number, number]>> = { MariaDB: [10, 6], MySQL: [8, 0], TiDB: [8, 0] };

/** Whether a server is new enough. */
export function versionFinding({ product, version }: Pick<DatabaseFacts, 'product' | 'version'>): Finding {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  const [leastMajor, leastMinor] = oldest[product] ?? [0, 0];
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) {
    return fine(`${product} ${version} is supported.`);
  }
  return amiss('FAIL', `${product} ${version} is too old.`, 'Upgrade to MySQL 8 or MariaDB 10.6 at least.');
}

function durabilityFinding({ durable }: DatabaseFacts): Finding {
  return durable
    ? fine('A confirmed write survives a power cut (innodb_flush_log_at_trx_commit = 1).')
    : amiss('FAIL', 'A power cut loses confirmed writes.', 'Set innodb_flush_log_at_trx_commit = 1.');
}

/** What the settings of a server and of our own sessions came to. */
export interface ServerSettings {
  readonly charset: string;
  readonly isolation: string;
  readonly timeZone: string;
  readonly packetBytes: number;
  readonly readOnly: boolean;
  /** The binary log's format; undefined while it is off. */
  readonly binlog: string | undefined;
}

async function settingFindings(primary: SqlRunner): Promise<Finding[]> {
  const names = `'character_set_database', 'transaction_isolation', 'tx_isolation', 'time_zone', 'max_allowed_packet',
    'read_only', 'log_bin', 'binlog_format'`;
  const rows = await primary.rows(`SHOW SESSION VARIABLES WHERE variable_name IN (${names})`);
  const values = new Map(rows.map(([name, value]) => [String(name), String(value)]));
  return judgeSettings({
    charset: values.get('character_set_database') ?? '',
    isolation: values.get('transaction_isolation') ?? values.get('tx_isolation') ?? '',
    timeZone: values.get('time_zone') ?? '',
    packetBytes: Number(values.get('max_allowed_packet')),
    readOnly: values.get('read_only') === 'ON',
    binlog: values.get('log_bin') === 'ON' ? values.get('binlog_format') : undefined,
  });
}

const mebibyte = 1_048_576;
const leastPacket = 16 * mebibyte;

/** What is wrong with the settings of a server. */
export function judgeSettings(settings: ServerSettings): Finding[] {
  return [...judgeSessions(settings), ...judgeServer(settings)];
}

function judgeSessions({ isolation, timeZone }: ServerSettings): Finding[] {
  const advice = (name: string) => `Let the account set its own ${name}; look for a proxy that drops SET SESSION.`;
  return [
    isolation === 'READ-COMMITTED'
      ? fine('Our sessions read what is committed, whatever the server is set to.')
      : amiss('FAIL', `Our sessions run at ${isolation}.`, advice('isolation level')),
    timeZone === '+00:00'
      ? fine('Our sessions keep UTC, whatever zone the server is in.')
      : amiss('FAIL', `Our sessions keep the zone ${timeZone}.`, advice('time_zone')),
  ];
}

const wrongCharset = 'some names cannot be stored';
const readOnlyServer = amiss(
  'FAIL',
  'The server is read-only.',
  'DATABASE_URL must name the primary; replicas go to DATABASE_REPLICA_URLS.',
);
const binlogOfStatements = amiss(
  'FAIL',
  'The binary log holds statements; at READ COMMITTED InnoDB refuses to write so.',
  'Set binlog_format = ROW.',
);

function judgeServer({ charset, packetBytes, readOnly, binlog }: ServerSettings): Finding[] {
  const packet = `${String(Math.floor(packetBytes / mebibyte))} MiB`;
  return [
    charset === 'utf8mb4'
      ? fine('The database speaks utf8mb4.')
      : amiss('FAIL', `The database speaks ${charset}; ${wrongCharset}.`, 'ALTER DATABASE … CHARACTER SET utf8mb4.'),
    packetBytes >= leastPacket
      ? fine(`Statements may be ${packet} long.`)
      : amiss('warn', `Statements may be ${packet} long; a restore needs more.`, 'Set max_allowed_packet = 64M.'),
    readOnly ? readOnlyServer : fine('The server takes writes.'),
    binlog === 'STATEMENT' ? binlogOfStatements : fine(`The binary log is ${binlog ?? 'off'}.`),
  ];
}

async function tableFinding(primary: SqlRunner): Promise<Finding> {
  const odd = `SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
    AND (engine <> 'InnoDB' OR table_collation NOT LIKE 'utf8mb4%') ORDER BY table_name`;
  const names = (await primary.rows(odd)).map(([name]) => String(name));
  return names.length === 0
    ? fine('Every table is InnoDB and utf8mb4.')
    : amiss(
        'FAIL',
        `Not InnoDB and utf8mb4: ${names.join(', ')}.`,
        'ALTER TABLE … ENGINE = InnoDB, CONVERT TO CHARACTER SET utf8mb4.',
      );
}
