import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ImportRow } from '../../access/imports/import-row.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { anImport, throughStep } from '../../testing/an-import.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Station } from '../../places/stations/station.entity.js';
import { Team } from '../teams/team.entity.js';

describe.each(testDatabases())('importing stations and teams on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let home: District;
  let ctx: RequestContext;
  let code = 410400;

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
  const stations = () => db.transact((tx) => tx.list(Station, { districtId: home.districtId }));
  const teams = () => db.transact((tx) => tx.list(Team, { districtId: home.districtId }));
  const through = async (target: 'STATIONS' | 'TEAMS', table: string, as = ctx) => {
    const id = await anImport(as, target, table);
    const checked = await throughStep(as, id, 'preview');
    return { id, checked, done: await throughStep(as, id, 'run') };
  };
  const reasons = async (importId: string) => {
    const rows = await db.transact((tx) => tx.list(ImportRow, { importId }));
    return rows.toSorted((a, b) => a.sheetRow - b.sheetRow).map((row) => row.reasons[0]?.column ?? null);
  };

  const stationHeads = '站点名称,站点类型,所在社区,依托单位,地址,经度,纬度,开放时间,电话,成立日期\n';
  const library =
    '图书馆服务站,公共场所,老鸦陈社区,区图书馆,开元路 8 号,113.617,34.867,周二至周日 09:00-17:00,,2018/3/5\n';

  it('plans stations, changes what a second table says otherwise, and takes all of it back', async () => {
    const hostId = await anOrganisation(ctx, { areaId: home.streetId, name: '区图书馆', kind: 'UNIT' });

    const first = await through('STATIONS', stationHeads + library);
    const again = await through('STATIONS', stationHeads + library);
    const [planned] = await stations();
    const changed = await through(
      'STATIONS',
      `${stationHeads}图书馆服务站,公共场所,,,开元路 9 号,,,,0371-60000000,2018-03-05\n`,
    );
    const [moved] = await stations();
    const undone = [await throughStep(ctx, changed.id, 'undo'), await throughStep(ctx, first.id, 'undo')];

    expect(first.done).toMatchObject({ outcomes: { NEW: 1 }, results: { REGISTERED: 1 } });
    expect(again.checked.outcomes).toEqual({ UNCHANGED: 1 });
    expect(planned).toMatchObject({ hostId, areaId: home.communityId, longitude: 113.617, foundedOn: '2018-03-05' });
    expect(planned?.openingHours).toHaveLength(6);
    expect(moved).toMatchObject({ hostId, address: '开元路 9 号', phone: '0371-60000000', longitude: 113.617 });
    expect(moved?.openingHours).toEqual(planned?.openingHours);
    expect(undone.map(({ state }) => state)).toEqual(['UNDONE', 'DONE']);
    expect((await stations())[0]).toMatchObject({ address: '开元路 8 号', phone: null, version: 3 });
  });

  it('names the column of what a station’s rules refuse', async () => {
    const { id, checked } = await through(
      'STATIONS',
      `${stationHeads}甲服务站,社区,长兴路街道,,某路 1 号,,,,,2018-03-05\n乙服务站,亭子,,,某路 1 号,,,,,2018-03-05\n` +
        '丙服务站,公共场所,,没有的单位,某路 1 号,,,,,2018-03-05\n丁服务站,公共场所,,,某路 1 号,113.6,,,,2018-03-05\n' +
        '戊服务站,公共场所,,,某路 1 号,,,每天开放,,2018-03-05\n己服务站,公共场所,,,某路 1 号,,,,,2018-13-05\n',
    );

    expect(checked.outcomes).toEqual({ FAULTY: 6 });
    expect(await reasons(id)).toEqual(['所在社区', '站点类型', '依托单位', '纬度', '开放时间', '成立日期']);
    expect(await stations()).toEqual([]);
  });

  const teamHeads = '队伍名称,队伍类型,所属区域,加入方式,成立日期,口号\n';

  it('founds teams, changes them, and takes back what nothing stands on', async () => {
    const row = '文明交通队,文明交通,长兴路街道,自由加入,2018-03-05,奉献\n';
    const first = await through('TEAMS', teamHeads + row);
    const again = await through('TEAMS', teamHeads + row);
    const changed = await through('TEAMS', `${teamHeads}文明交通队,青年,,,2018-03-05,\n`);
    const [team] = await teams();
    const undone = await throughStep(ctx, changed.id, 'undo');
    const second = await through('TEAMS', `${teamHeads}巾帼队,巾帼,,不开放,2020-03-08,\n`);
    await anAccount(db, {
      districtId: home.districtId,
      role: 'TEAM_LEADER',
      scopeKind: 'TEAM',
      scopeId: (await teams()).find(({ name }) => name === '巾帼队')?.id ?? '',
    });
    const kept = await throughStep(ctx, second.id, 'undo');

    expect([first.done.results, again.checked.outcomes]).toEqual([{ REGISTERED: 1 }, { UNCHANGED: 1 }]);
    expect(team).toMatchObject({
      kind: 'YOUTH',
      joinPolicy: 'OPEN',
      slogan: '奉献',
      areaId: home.streetId,
      version: 2,
    });
    expect(undone.state).toBe('UNDONE');
    expect(kept).toMatchObject({ state: 'DONE', failure: expect.stringMatching(/rows 2 /) });
    expect((await teams()).find(({ name }) => name === '文明交通队')?.kind).toBe('TRAFFIC');
  });

  it('keeps a street to the teams of its own area, and a code to whoever draws it by hand', async () => {
    await through('TEAMS', `${teamHeads}区直队,党员服务,惠济区,,2018-03-05,\n`);
    const { districtId, streetId } = home;
    const accountId = await anAccount(db, { districtId, role: 'STREET_ADMIN', areaId: streetId, scopeId: streetId });
    const street = contextFor(db, aCaller(districtId, { role: 'STREET_ADMIN', scopeId: streetId, accountId }));
    const rows =
      '区直队,青年,,,2018-03-05,\n新队,青年,,,2018-03-05,\n未来队,青年,,,2999-03-05,\n密码队,青年,,凭邀请码,2018-03-05,\n';

    const { id, checked } = await through('TEAMS', teamHeads + rows, street);

    expect(checked.outcomes).toEqual({ FAULTY: 3, NEW: 1 });
    expect(await reasons(id)).toEqual(['队伍名称', null, '成立日期', '加入方式']);
  });
});
