import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { ImportRow } from '../../access/imports/import-row.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aTeam } from '../../testing/a-team.js';
import { anAccount } from '../../testing/an-account.js';
import { anImport, throughStep } from '../../testing/an-import.js';
import { anIdNumber, aRegisteredVolunteer } from '../../testing/a-registration.js';
import { asking } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { TeamMembership } from '../memberships/team-membership.entity.js';
import { openPerson } from '../volunteers/volunteer-cells.js';
import { VolunteerConsent } from '../volunteers/volunteer-consent.entity.js';
import { VolunteerNumber } from '../volunteers/volunteer-number.entity.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';

describe.each(testDatabases())('importing volunteers on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let home: District;
  let ctx: RequestContext;
  let code = 410200;
  const heads = '姓名,身份证号码,手机号,所属社区,政治面貌,注册时间,特长\n';

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
  const through = async (table: string) => {
    const id = await anImport(ctx, 'VOLUNTEERS', heads + table);
    const checked = await throughStep(ctx, id, 'preview');
    return { id, checked, done: await throughStep(ctx, id, 'run') };
  };

  it('registers people with their consents, numbered and waiting to be verified by somebody else', async () => {
    const idNumber = anIdNumber('1990-05-04');

    const { id, done } = await through(`张 三,${idNumber},13800000001,老鸦陈社区,中共党员,2018/3/5,急救、书法\n`);

    const [volunteer] = await all();
    const consents = await db.transact((tx) => tx.list(VolunteerConsent, { volunteerId: volunteer?.id ?? '' }));
    expect(done).toMatchObject({ state: 'DONE', results: { REGISTERED: 1 } });
    expect(volunteer).toMatchObject({
      areaId: home.communityId,
      state: 'SUBMITTED',
      importId: id,
      registeredOn: '2018-03-05',
    });
    expect(openPerson(ctx, volunteer as Volunteer)).toMatchObject({
      idNumber,
      partyStatus: 'MEMBER',
      skills: ['急救', '书法'],
    });
    expect(consents.map(({ purpose }) => purpose).toSorted()).toEqual(['PARTY_STATUS', 'SENSITIVE', 'SERVICE']);
    expect(await db.transact((tx) => tx.count(AuditEvent, { action: 'importVolunteers', subjectId: id }))).toBe(1);
  });

  it('changes nothing the second time, and overwrites with what is not blank alone', async () => {
    const idNumber = anIdNumber('1990-05-04');
    const row = `张三,${idNumber},13800000001,老鸦陈社区,群众,2018-03-05,急救\n`;
    await through(row);

    const again = await through(row);
    const changed = await through(`张三,${idNumber},13900000002,,,,\n`);

    expect([again.checked.outcomes, again.done.results]).toEqual([{ UNCHANGED: 1 }, { SKIPPED: 1 }]);
    expect(changed.done).toMatchObject({ outcomes: { CHANGED: 1 }, results: { AMENDED: 1 } });
    const [volunteer, ...more] = await all();
    expect(more).toEqual([]);
    expect(volunteer).toMatchObject({ version: 2, registeredOn: '2018-03-05', areaId: home.communityId });
    expect(openPerson(ctx, volunteer as Volunteer)).toMatchObject({
      phone: '13900000002',
      skills: ['急救'],
      partyStatus: 'NONE',
    });
  });

  it('finds faults and doubtful twins, names the column, and never what stands in the cell', async () => {
    const twin = anIdNumber('1991-01-01');
    await aRegisteredVolunteer(ctx, { areaId: home.communityId, name: '李四', phone: '13811112222', idNumber: twin });
    const wrong = `${anIdNumber('1992-02-02').slice(0, -1)}#`;

    const { id, checked, done } = await through(
      `王五,${wrong},,老鸦陈社区,,,\n王五,${anIdNumber('1992-02-03')},12345,老鸦陈社区,,,\n王五,4.1010819900101E+17,,,,,\n李四,${anIdNumber('1993-03-03')},13811112222,老鸦陈社区,,,\n` +
        `王六,${anIdNumber('2015-06-06')},,老鸦陈社区,,,\n王七,${anIdNumber('1980-06-06')},,火星社区,,,\n`,
    );

    const found = (await rows(id)).toSorted((a, b) => a.sheetRow - b.sheetRow);
    expect(checked.outcomes).toEqual({ FAULTY: 5, DOUBTFUL: 1 });
    expect(found.map(({ reasons }) => reasons[0]?.column)).toEqual([
      '身份证号码',
      '手机号',
      '身份证号码',
      '姓名',
      '监护人姓名',
      '所属社区',
    ]);
    expect(JSON.stringify(found.map(({ reasons }) => reasons))).not.toContain(wrong.slice(6, 14));
    expect(found[2]?.reasons[0]?.code).toBe('PRECISION_LOST');
    expect(done.results).toEqual({ SKIPPED: 6 });
    expect(await all()).toHaveLength(1);
  });

  it('registers doubtful twins when told to', async () => {
    await aRegisteredVolunteer(ctx, { areaId: home.communityId, name: '李四', phone: '13811112222' });
    const id = await anImport(
      ctx,
      'VOLUNTEERS',
      `${heads}李四,${anIdNumber('1993-03-03')},13811112222,老鸦陈社区,,,\n`,
    );
    await throughStep(ctx, id, 'preview');

    expect(await throughStep(ctx, id, 'runWithDoubtful')).toMatchObject({ results: { REGISTERED: 1 } });
  });

  it('is undone as a whole, and stays once somebody joined a team', async () => {
    const known = anIdNumber('1990-05-04');
    await aRegisteredVolunteer(ctx, { areaId: home.communityId, idNumber: known, name: '张三', phone: '13800000009' });
    const table = `张三,${known},13800000001,,,,\n李四,${anIdNumber('1990-05-05')},13800000002,老鸦陈社区,,,\n`;
    const first = await through(table);

    const undone = await throughStep(ctx, first.id, 'undo');
    const [left, ...more] = await all();
    const numbers = await db.transact((tx) => tx.count(VolunteerNumber, { districtId: home.districtId }));
    const second = await through(table);
    const joined = (await all()).find(({ importId }) => importId === second.id);
    const teamId = await aTeam(ctx, { areaId: home.streetId });
    await db.transact((tx) =>
      tx.insert(TeamMembership, {
        id: second.id,
        districtId: home.districtId,
        areaId: home.streetId,
        teamId,
        volunteerId: joined?.id ?? '',
        role: 'MEMBER',
        state: 'ACTIVE',
        requestedAt: '2026-11-21T01:00:00.000Z',
        version: 1,
      }),
    );
    const kept = await throughStep(ctx, second.id, 'undo');

    expect(undone).toMatchObject({ state: 'UNDONE', results: { UNDONE: 2 } });
    expect([more, numbers]).toEqual([[], 1]);
    expect(openPerson(ctx, left as Volunteer).phone).toBe('13800000009');
    expect(kept).toMatchObject({ state: 'DONE', failure: expect.stringMatching(/rows 3 /) });
  });

  it('keeps a street to its own area', async () => {
    const { districtId, streetId } = home;
    const accountId = await anAccount(db, { districtId, role: 'STREET_ADMIN', areaId: streetId, scopeId: streetId });
    const street = contextFor(db, aCaller(districtId, { role: 'STREET_ADMIN', scopeId: streetId, accountId }));
    const table = `${heads}张三,${anIdNumber()},13800000001,惠济区,,,\n李四,${anIdNumber()},13800000002,,,,\n`;
    const id = await anImport(street, 'VOLUNTEERS', table);

    expect(await throughStep(street, id, 'preview')).toMatchObject({ outcomes: { FAULTY: 1, NEW: 1 } });
    expect(await throughStep(street, id, 'run')).toMatchObject({ results: { SKIPPED: 1, REGISTERED: 1 } });
    expect((await all()).map(({ areaId }) => areaId)).toEqual([streetId]);
  });
});
