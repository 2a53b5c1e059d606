import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ImportRow } from '../../access/imports/import-row.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { anImport, throughStep } from '../../testing/an-import.js';
import { anIdNumber, aRegisteredVolunteer, consentsTo } from '../../testing/a-registration.js';
import { asking } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { VolunteerConsent } from '../volunteers/volunteer-consent.entity.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import { withdrawVolunteerConsent } from '../volunteers/withdraw-volunteer-consent.js';

describe.each(testDatabases())('an import that changes known volunteers on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let home: District;
  let ctx: RequestContext;
  let code = 410300;
  const heads = '姓名,身份证号码,政治面貌,所属社区\n';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    asking(db);
  });
  beforeEach(async () => {
    home = await aDistrict(db, String(++code), '惠济区');
    const accountId = await anAccount(db, { districtId: home.districtId });
    ctx = contextFor(db, aCaller(home.districtId, { accountId }));
  });
  afterAll(() => thrownAway.destroy());
  const all = () => db.transact((tx) => tx.list(Volunteer, { districtId: home.districtId }));
  const rows = (importId: string) => db.transact((tx) => tx.list(ImportRow, { importId }));

  it('adds nothing to somebody known that needs a consent not in force, nor the document of somebody else', async () => {
    const { communityId: areaId } = home;
    const taken = anIdNumber('1990-05-04');
    await aRegisteredVolunteer(ctx, { areaId, idNumber: taken });
    const bare = { areaId, idKind: 'NONE', idNumber: null, phone: null, bornOn: '1990-05-04' } as const;
    await aRegisteredVolunteer(ctx, { ...bare, name: '张三', consents: consentsTo(['SERVICE']) });
    await aRegisteredVolunteer(ctx, { ...bare, name: '李四' });
    const numbers = new Map((await all()).map(({ name, number }) => [name, number]));
    const numbered = (name: string) => `${name},${numbers.get(name) ?? ''}`;
    const id = await anImport(
      ctx,
      'VOLUNTEERS',
      `姓名,志愿者编号,手机号,政治面貌,证件号码\n${numbered('张三')},13800000001,,\n${numbered('李四')},13800000001,党员,\n`,
    );
    const other = await anImport(ctx, 'VOLUNTEERS', `姓名,志愿者编号,证件号码\n${numbered('李四')},${taken}\n`);

    const checked = await throughStep(ctx, id, 'preview');
    const run = await throughStep(ctx, id, 'run');
    const checkedOther = await throughStep(ctx, other, 'preview');

    const found = [...(await rows(id)), ...(await rows(other))].flatMap(({ reasons }) => reasons);
    expect(found.map((reason) => [reason.code, reason.column])).toEqual([
      ['CONSENT_MISSING', '手机号'],
      ['CONSENT_MISSING', '政治面貌'],
      ['ID_NUMBER_KNOWN', '证件号码'],
    ]);
    expect([checked.outcomes, run.results, checkedOther.outcomes]).toEqual([
      { FAULTY: 2 },
      { SKIPPED: 2 },
      { FAULTY: 1 },
    ]);
    expect((await all()).map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  it('does not write what a consent withdrawn after the preview forbids', async () => {
    const idNumber = anIdNumber('1990-05-04');
    const first = await anImport(ctx, 'VOLUNTEERS', `${heads}张三,${idNumber},群众,老鸦陈社区\n`);
    await throughStep(ctx, first, 'preview');
    await throughStep(ctx, first, 'run');
    const id = await anImport(ctx, 'VOLUNTEERS', `${heads}张三,${idNumber},党员,\n`);
    await throughStep(ctx, id, 'preview');
    const [consent] = await db.transact((tx) =>
      tx.list(VolunteerConsent, { districtId: home.districtId, purpose: 'PARTY_STATUS' }),
    );
    await withdrawVolunteerConsent(ctx, { id: consent?.id ?? '', version: 1, withdrawnOn: '2026-11-21' });

    expect(await throughStep(ctx, id, 'run')).toMatchObject({ outcomes: { CHANGED: 1 }, results: { REFUSED: 1 } });
    expect((await all())[0]?.partyStatus).toBe('UNKNOWN');
  });
});
