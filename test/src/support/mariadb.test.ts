import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { mariaDbPrograms, startMariaDb } from './mariadb.js';

describe.skipIf(!mariaDbPrograms())('a throw-away MariaDB', () => {
  it('speaks full Unicode, keeps databases apart, and is gone when stopped', async () => {
    const database = await startMariaDb();
    const url = await database.createDatabase('second');
    const connection = await createConnection(url);

    await connection.query('CREATE TABLE teams (name varchar(50) PRIMARY KEY)');
    await connection.query('INSERT INTO teams VALUES (?)', ['红马甲🦺']);
    const [rows] = await connection.query('SELECT name, @@innodb_flush_log_at_trx_commit AS flush FROM teams');
    await connection.end();
    await database.stop();

    expect(new URL(url).pathname).toBe('/second');
    expect(rows).toEqual([{ name: '红马甲🦺', flush: 1 }]);
    await expect(createConnection(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
