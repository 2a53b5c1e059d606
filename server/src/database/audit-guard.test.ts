import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { AuditEvent } from '../access/audit/audit-event.entity.js';
import { entities } from '../entities.js';
import { aDistrict } from '../testing/a-district.js';
import { testDatabases, throwAwayDatabase } from '../testing/databases.js';
import { guardAuditTrail, unguardedWarning } from './audit-guard.js';
import { connect } from './connect.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';

const tampering = ["UPDATE audit_event SET actor_name = 'somebody else'", 'DELETE FROM audit_event'];

/** What the doctor says of the guard. */
async function guardSaid(db: Database): Promise<string[]> {
  const found = await db.dialect.examine();
  return found.filter(({ what }) => what.includes('audit events')).map(({ level }) => level);
}

async function events(db: Database): Promise<number> {
  return db.transact((tx) => tx.count(AuditEvent, { action: 'establishArea' }));
}

describe.each(testDatabases())('the audit trail on %s', (kind) => {
  it('is refused any change by the database itself', async () => {
    const thrownAway = await throwAwayDatabase(kind);
    const { db } = thrownAway;
    await aDistrict(db, '410108', '惠济区');
    const before = await events(db);

    for (const statement of tampering) {
      await expect(db.transact((tx) => tx.sql.run(statement))).rejects.toThrow('Audit events are never changed');
    }
    expect(before).toBeGreaterThan(0);
    expect(await events(db)).toBe(before);
    expect(await guardSaid(db)).toEqual(['ok']);
    await thrownAway.destroy();
  });

  it('is guarded again by the next migrate where somebody took the guard away', async () => {
    const thrownAway = await throwAwayDatabase(kind);
    const { db } = thrownAway;
    await db.orm.query('DROP TRIGGER audit_event_no_delete');
    const warned = await guardSaid(db);
    await migrate(db);

    expect(warned).toEqual(['warn']);
    expect(await guardSaid(db)).toEqual(['ok']);
    await thrownAway.destroy();
  });
});

describe.runIf(testDatabases().includes('mysql'))('the audit trail of an account that may not make triggers', () => {
  it('lets the migration go on, and the doctor warn', async () => {
    const thrownAway = await throwAwayDatabase('mysql');
    const { db, settings } = thrownAway;
    for (const deed of ['update', 'delete']) await db.orm.query(`DROP TRIGGER audit_event_no_${deed}`);
    const url = new URL(settings.url ?? '');
    const limited = `u_${randomBytes(4).toString('hex')}`;
    const admin = await createConnection(process.env['REDVEST_TEST_MYSQL_URL'] ?? '');
    await admin.query('CREATE USER ?@? IDENTIFIED BY ?', [limited, '%', 'only-for-this-test']);
    await admin.query('GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX ON ??.* TO ?@?', [
      url.pathname.slice(1),
      limited,
      '%',
    ]);
    Object.assign(url, { username: limited, password: 'only-for-this-test' });
    const poor = await connect({ ...settings, url: url.toString() }, entities);
    const said: string[] = [];

    expect(await migrate(poor, { say: (line) => said.push(line) })).toEqual([]);
    expect(said).toEqual([unguardedWarning]);
    expect(await guardAuditTrail(poor)).toBe(false);
    expect(await guardSaid(poor)).toEqual(['warn']);
    await poor.close();
    await admin.query('DROP USER ?@?', [limited, '%']);
    await admin.end();
    await thrownAway.destroy();
  });
});
