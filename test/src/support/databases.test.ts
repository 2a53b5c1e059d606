import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';

const url = process.env['REDVEST_TEST_MYSQL_URL'] ?? '';

describe.skipIf(url === '')('the database server of a test run', () => {
  it('is announced to every test and lets it create a database', async () => {
    const connection = await createConnection(url);

    await connection.query('CREATE DATABASE announced');
    await connection.query('DROP DATABASE announced');
    await connection.end();

    expect(process.env['REDVEST_TEST_DATABASES']).toBe('sqlite,mysql');
  });
});
