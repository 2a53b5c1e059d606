import { isIP } from 'node:net';
import { createPool, type Pool, type PoolConnection, type PoolOptions } from 'mysql2';

/** What every connection is told first, so that nothing depends on how the server happens to be set up. */
const session = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 10,
    sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
];

/**
 * The server counts prepared statements over all its connections (`max_prepared_stmt_count`, 16,382 unless set), and a
 * caller's filters make ever new texts. So each connection keeps only so many.
 */
const statementsOfAll = 8_000;
const mostStatements = 500;
const connectWithinMs = 5_000;

/** How to reach one server, beyond what its URL says. */
export interface ConnectionSettings {
  readonly poolSize: number;
  /** Certificate authority (PEM) that the server's certificate must be signed by; turns TLS on. */
  readonly tlsCa: string | undefined;
}

/** The driver's options for a server, the same for the primary and its replicas. */
export function connectionOptions({ poolSize, tlsCa }: ConnectionSettings, url: string) {
  const byName = isIP(new URL(url).hostname.replace(/^\[|\]$/g, '')) === 0;
  return {
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    charset: 'utf8mb4',
    connectTimeout: connectWithinMs,
    ...(tlsCa === undefined ? {} : { ssl: { ca: tlsCa, minVersion: 'TLSv1.2', verifyIdentity: byName } }),
    maxPreparedStatements: Math.max(50, Math.min(mostStatements, Math.floor(statementsOfAll / poolSize))),
  };
}

/** A pool whose connections are set up before anybody uses them; one that refuses the set-up is thrown away. */
export function preparedPool(options: PoolOptions): Pool {
  const pool = createPool(options);
  pool.on('connection', (connection: PoolConnection) => {
    for (const statement of session) {
      connection.query(statement, (error) => {
        if (error) connection.destroy();
      });
    }
  });
  return pool;
}

/** A connection out of the pool, waiting for one when all are in use. */
export function borrow(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => {
      if (error) reject(error);
      else resolve(connection);
    });
  });
}

/** Closes pools once what runs on them has ended. */
export function closePools(pools: readonly Pool[]): Promise<void> {
  const closing = pools.map((pool) => new Promise<void>((resolve) => pool.end(() => resolve())));
  return Promise.all(closing).then(() => undefined);
}
