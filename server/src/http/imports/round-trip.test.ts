import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportTargetName } from '../../access/imports/data-import.entity.js';
import { attachReadings } from '../../execution/attach-readings.js';
import type { RequestContext } from '../../kernel/context.js';
import { makeSchema } from '../../contract.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { anImport, throughStep } from '../../testing/an-import.js';
import { anIdNumber, aRegisteredVolunteer, consentsTo } from '../../testing/a-registration.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { aSession, serverWith, surroundingsFor } from '../../testing/http.js';
import { exportRoute } from '../export/export-route.js';

/** A list as the console exports it: field by label, and the words of its enums. */
interface Listed {
  readonly list: string;
  readonly target: ImportTargetName;
  readonly columns: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the first district is filled with. */
  readonly table: string;
}

const places: readonly Listed[] = [
  {
    list: 'organisations',
    target: 'ORGANISATIONS',
    columns: {
      name: '名称',
      kind: '类型',
      'area.name': '所在区域',
      contactName: '联系人',
      contactPhone: '联系电话',
      creditCode: '统一社会信用代码',
      address: '地址',
    },
    values: { kind: { UNIT: '机关企事业单位', SCHOOL: '学校' } },
    table:
      '名称,类型,所在区域,联系人,联系电话,统一社会信用代码,地址\n=学院,学校,长兴路街道,王强,0371-60000000,91350100M000100Y43,"甲路 1 号, 西门"\n区图书馆,单位,老鸦陈社区,,,,\n'.replace(
        '=学院',
        '财经学院',
      ),
  },
  {
    list: 'stations',
    target: 'STATIONS',
    columns: {
      name: '名称',
      kind: '类型',
      'area.name': '所在区域',
      'host.name': '依托单位',
      address: '地址',
      phone: '电话',
      foundedOn: '成立日期',
    },
    values: { kind: { PUBLIC_PLACE: '公共场所', COMMUNITY: '社区' } },
    table:
      '名称,类型,所在区域,依托单位,地址,电话,成立日期\n甲站,社区,老鸦陈社区,区图书馆,"一号 ""院""",0371-60000001,2018-03-05\n乙站,公共场所,长兴路街道,,二号院,,2019-03-05\n',
  },
  {
    list: 'teams',
    target: 'TEAMS',
    columns: {
      name: '名称',
      kind: '类型',
      'area.name': '所属区域',
      'organisation.name': '所属单位',
      joinPolicy: '加入方式',
      foundedOn: '成立日期',
      slogan: '口号',
      description: '简介',
    },
    values: { kind: { TRAFFIC: '文明交通', YOUTH: '青年' }, joinPolicy: { VERIFY: '队长审核', OPEN: '自由加入' } },
    table:
      '名称,类型,所属区域,所属单位,加入方式,成立日期,口号,简介\n甲队,文明交通,长兴路街道,财经学院,自由加入,2018-03-05,-奉献-,每周五\n乙队,青年,老鸦陈社区,,,2019-03-05,,\n',
  },
];

describe.each(testDatabases())('what was exported comes in as it was (promise R7), on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let app: FastifyInstance;
  let first: Side;
  let second: Side;

  interface Side {
    readonly home: District;
    readonly ctx: RequestContext;
    readonly cookie: string;
  }

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    const { db } = thrownAway;
    const around = surroundingsFor(db);
    const schema = makeSchema();
    attachReadings(schema, db);
    app = await serverWith(around, (server) => Promise.resolve(exportRoute(server, around, { schema, mostRows: 300 })));
    [first, second] = [await side('410108'), await side('410105')];
  });
  afterAll(async () => {
    await app.close();
    await thrownAway.destroy();
  });

  async function side(code: string): Promise<Side> {
    const { db } = thrownAway;
    const home = await aDistrict(db, code, '惠济区');
    const { districtId } = home;
    const ctx = contextFor(db, aCaller(districtId, { accountId: await anAccount(db, { districtId }) }));
    return { home, ctx, cookie: (await aSession(db, { districtId, steppedUp: true })).cookie };
  }
  const exported = async ({ cookie }: Side, { list, columns, values = {} }: Omit<Listed, 'table' | 'target'>) => {
    const asked = Object.entries(columns).map(([field, label]) => ({ field, label }));
    const payload = { list, format: 'csv', columns: asked, values };
    return (await app.inject({ method: 'POST', url: '/export', headers: { cookie }, payload })).body;
  };
  const imported = async ({ ctx }: Side, target: ImportTargetName, table: string) => {
    const id = await anImport(ctx, target, table);
    const { outcomes } = await throughStep(ctx, id, 'preview');
    return { outcomes, results: (await throughStep(ctx, id, 'run')).results };
  };

  it('goes from one district to another and out again, letter by letter: organisations, stations, teams', async () => {
    for (const listed of places) {
      await imported(first, listed.target, listed.table);
      const out = await exported(first, listed);

      const { results } = await imported(second, listed.target, out);
      const again = await imported(first, listed.target, out);

      expect([listed.list, results]).toEqual([listed.list, { REGISTERED: 2 }]);
      expect(await exported(second, listed)).toBe(out);
      expect(again.outcomes).toEqual({ UNCHANGED: 2 });
    }
  });

  it('brings volunteers back to what they were, and takes no mask for a name or a number', async () => {
    const { ctx, home } = first;
    const areaId = home.communityId;
    const guardian = { name: '王强', phone: '13800000001', relation: '父亲' };
    const child = { areaId, name: '王小明', idNumber: anIdNumber('2018-06-06'), phone: null, guardian } as const;
    await aRegisteredVolunteer(ctx, {
      ...child,
      consents: consentsTo(['SERVICE', 'SENSITIVE', 'GUARDIAN'], 'GUARDIAN'),
    });
    await aRegisteredVolunteer(ctx, { areaId, name: '李四', skills: ['急救', '书法'] });
    const member = { areaId, name: '张三', partyStatus: 'MEMBER', address: '惠济区某路 1 号' } as const;
    await aRegisteredVolunteer(ctx, { ...member, consents: consentsTo(['SERVICE', 'SENSITIVE', 'PARTY_STATUS']) });
    const people = {
      list: 'volunteers',
      columns: {
        number: '志愿者编号',
        name: '姓名',
        gender: '性别',
        bornOn: '出生日期',
        idKind: '证件类型',
        idLastFour: '证件号后四位',
        phoneMask: '手机号',
        addressMask: '住址',
        'area.name': '居住区域',
        'organisation.name': '所属单位',
        partyStatus: '政治面貌',
        skills: '技能',
        registeredOn: '注册日期',
      },
      values: {
        idKind: { RESIDENT_ID: '居民身份证' },
        gender: { MALE: '男', FEMALE: '女' },
        partyStatus: { MEMBER: '中共党员', UNKNOWN: '未说明' },
      },
    };
    const out = await exported(first, people);
    const numberOf = (name: string) => new RegExp(`(\\d{14}),${name}`).exec(out)?.[1] ?? '';

    const same = await imported(first, 'VOLUNTEERS', out);
    await imported(first, 'VOLUNTEERS', `志愿者编号,姓名,技能\n${numberOf('李四')},李思,绘画\n`);
    const changed = await exported(first, people);
    const back = await imported(first, 'VOLUNTEERS', out);
    const stranger = await imported(first, 'VOLUNTEERS', '姓名,出生日期,手机号\n赵六,1990-05-04,138****1234\n');

    expect(same.outcomes).toEqual({ UNCHANGED: 3 });
    expect(changed).toContain('李思');
    expect(back.results).toMatchObject({ AMENDED: 1 });
    expect(await exported(first, people)).toBe(out);
    expect(stranger.outcomes).toEqual({ FAULTY: 1 });
  });
});
