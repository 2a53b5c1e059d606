import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../config.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict } from '../../testing/a-district.js';
import { aFile } from '../../testing/a-file.js';
import { aCaller, contextFor, testKey } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { s3Key, startS3Server } from '../../testing/s3-server.js';
import { checkClock } from './check-clock.js';
import { examine } from './examine.js';

/** What the throw-away server is not: its commits are not forced to the disk, so that tests are fast. */
const notDurable = 'A power cut loses confirmed writes.';
/** The databases that can have replicas. */
const replicated = ['mysql'] as const;

describe.each(testDatabases())('the doctor on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ctx: RequestContext;
  let dataFolder: string;
  let areaId: string;

  beforeEach(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    dataFolder = kind === 'sqlite' ? thrownAway.settings.dataFolder : await mkdtemp(join(tmpdir(), 'redvest-doctor-'));
    const { districtId, communityId } = await aDistrict(db, '410108', '惠济区');
    areaId = communityId;
    ctx = contextFor(db, aCaller(districtId));
  });
  afterEach(async () => {
    await thrownAway.destroy();
    await rm(dataFolder, { recursive: true, force: true });
  });

  /** What is said at a level, of an installation with these settings. */
  async function said(level: 'ok' | 'warn' | 'FAIL', settings: NodeJS.ProcessEnv = {}): Promise<string[]> {
    const findings = await examine(readConfig('production', { ...mine(), ...settings }));
    return findings.filter((found) => found.level === level && found.what !== notDurable).map(({ what }) => what);
  }

  function mine(): NodeJS.ProcessEnv {
    const { url } = thrownAway.settings;
    const https = { PUBLIC_URL: 'https://volunteer.example.cn', TRUST_PROXY: '1' };
    return { REDVEST_DATA: dataFolder, DATABASE_URL: url, REDVEST_KEY: testKey, LOG_LEVEL: 'silent', ...https };
  }

  it('finds nothing to complain of in a sound installation, and says what it looked at', async () => {
    await aBeneficiary(ctx, { areaId });

    const fine = (await said('ok')).join('\n');

    expect(await said('FAIL')).toEqual([]);
    expect(await said('warn')).toEqual([]);
    for (const part of ['settings', 'can be written to', 'GiB', 'schema', 'clock', 'REDVEST_KEY', 'file store']) {
      expect(fine).toContain(part);
    }
    expect(fine).toContain('Beneficiary: all of 1 sampled records open.');
  });

  it('fails where the keys at hand do not open what is sealed', async () => {
    await aBeneficiary(ctx, { areaId });

    const failed = await said('FAIL', { REDVEST_KEY: `other:${Buffer.alloc(32, 8).toString('base64')}` });

    expect(failed).toEqual(['Beneficiary: 1 of 1 sampled records do not open.']);
  });

  it('fails on a schema that is older or newer than the program', async () => {
    await db.orm.query("INSERT INTO migration (timestamp, name) VALUES (9990000000001, 'Later9990000000001')");
    const newer = await said('FAIL');
    await db.orm.query("DELETE FROM migration WHERE name LIKE 'Later%' OR name LIKE 'Beneficiar%'");
    const older = await said('FAIL');

    expect(newer).toEqual(['The schema belongs to a newer program (Later9990000000001).']);
    expect(older).toEqual(['The schema is older than this program.']);
  });

  it('warns where the database lets audit events be changed', async () => {
    await db.orm.query('DROP TRIGGER audit_event_no_update');

    expect(await said('warn')).toEqual(['The database itself does not refuse changes to audit events.']);
  });

  it('fails where a file that the database names is gone', async () => {
    await aFile(ctx);

    expect(await said('FAIL')).toEqual(['1 of 1 sampled files are missing or cut off.']);
  });

  it('tries the bucket where one is set', async () => {
    const s3 = await startS3Server();
    const bucket = { S3_ENDPOINT: s3.endpoint, S3_BUCKET: 'redvest', S3_ACCESS_KEY: s3Key.accessKey };

    const right = await said('FAIL', { ...bucket, S3_SECRET_KEY: s3Key.secretKey });
    const wrong = await said('FAIL', { ...bucket, S3_SECRET_KEY: 'not the key' });
    await s3.close();

    expect(right).toEqual([]);
    expect(wrong).toEqual([expect.stringContaining('The file store does not work: The bucket answered 403')]);
  });

  it('fails where the data folder cannot be written to', async () => {
    const file = join(dataFolder, 'a-file');
    await writeFile(file, '');

    const failed = await said('FAIL', { REDVEST_DATA: join(file, 'below') });

    expect(failed[0]).toContain('cannot be written to');
  });

  it('compares the clocks', async () => {
    const ahead = (ms: number) => checkClock(db, () => Date.now() + ms);

    expect(await checkClock(db)).toMatchObject([{ level: 'ok' }]);
    expect(await ahead(5_000)).toMatchObject([{ level: 'warn' }]);
    expect(await ahead(-120_000)).toMatchObject([{ level: 'FAIL' }]);
  });

  it('warns of settings that are likely not meant so', async () => {
    const warned = await said('warn', { PUBLIC_URL: 'http://volunteer.example.cn', TRUST_PROXY: undefined });
    const alone = await said('warn', { TRUST_PROXY: undefined });

    expect(warned).toEqual(['PUBLIC_URL is not https: passwords and cookies can be read on the way.']);
    expect(alone[0]).toContain('no proxy is believed');
  });

  it.each(replicated.filter((one) => one === kind))('tells of the replicas of %s which answer', async () => {
    const url = thrownAway.settings.url ?? '';
    const replicas = { DATABASE_REPLICA_URLS: `${url},mysql://nobody@127.0.0.1:1/redvest` };

    expect((await said('warn', replicas))[0]).toContain('The replica 127.0.0.1:1 does not answer');
    expect((await said('ok', replicas)).filter((what) => what.startsWith('The replica'))).toHaveLength(1);
  });
});

describe('the doctor', () => {
  it('fails where the database does not answer, and never tells the password', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'redvest-doctor-'));
    const DATABASE_URL = 'mysql://redvest:geheim-geheim@127.0.0.1:1/redvest';

    const found = await examine(readConfig('production', { DATABASE_URL, REDVEST_DATA: folder, REDVEST_KEY: testKey }));
    await rm(folder, { recursive: true });

    expect(found.at(-1)).toMatchObject({ level: 'FAIL', what: expect.stringContaining('does not answer') });
    expect(JSON.stringify(found)).not.toContain('geheim');
  });
});
