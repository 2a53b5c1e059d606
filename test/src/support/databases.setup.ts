import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { mariaDbPrograms, startMariaDb } from './mariadb.js';

/**
 * Before the first test of a run: one MariaDB for all of them, unless REDVEST_TEST_MYSQL_URL already names a server.
 *
 * Tells the tests through the environment: REDVEST_TEST_MYSQL_URL (an account that may create databases) and
 * REDVEST_TEST_DATABASES (`sqlite,mysql`, or `sqlite` on a machine without MariaDB), REDVEST_TEST_TEMPLATE (the database
 * from which tests copy their tables, made by the first of them).
 */
export default async function setUpDatabases(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['REDVEST_TEST_TEMPLATE']) return undefined;
  process.env['REDVEST_TEST_DATABASES'] = 'sqlite,mysql';
  const template = `t_template_${randomBytes(6).toString('hex')}`;
  process.env['REDVEST_TEST_TEMPLATE'] = template;
  const given = process.env['REDVEST_TEST_MYSQL_URL'];
  if (given) return () => dropDatabase(given, template);
  if (!mariaDbPrograms()) {
    refuseOnCi();
    process.env['REDVEST_TEST_DATABASES'] = 'sqlite';
    return undefined;
  }
  const database = await startMariaDb({ neverSyncs: true });
  process.env['REDVEST_TEST_MYSQL_URL'] = database.url;
  return () => database.stop();
}

/** On a server that outlives the run, nothing of it stays. */
async function dropDatabase(url: string, name: string): Promise<void> {
  const connection = await createConnection(url);
  await connection.query('DROP DATABASE IF EXISTS ??', [name]);
  await connection.end();
}

function refuseOnCi(): void {
  if (process.env['CI'] === 'true') throw new Error('CI=true, and MariaDB is not installed: nothing may be skipped');
  console.warn('MariaDB is not installed: everything runs on SQLite only.');
}
