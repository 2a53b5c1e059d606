import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aReadyStation, aStation, anActiveStation } from '../../testing/a-station.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { takeOrganisationStep } from '../organisations/take-organisation-step.js';
import { takeStationStep } from './take-station-step.js';

describe.each(testDatabases())('the steps of a station on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let street: RequestContext;
  const step = (name: string) =>
    `mutation ($input: StepInput!) { ${name}Station(input: $input) { station { state version } } }`;
  const offers =
    'query ($id: ID!) { station(id: $id) { transitions { name to allowed reasonRequired refusal { code } } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
    street = contextFor(db, aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId }));
  });
  afterAll(() => thrownAway.destroy());

  it('activates, suspends, resumes and closes, and keeps who said why', async () => {
    const id = await aReadyStation(ctx, { areaId: home.communityId });
    const answers = [
      await ask(street, step('activate'), { input: { id, version: 1 } }),
      await ask(street, step('suspend'), { input: { id, version: 2, reason: '场地装修' } }),
      await ask(street, step('resume'), { input: { id, version: 3 } }),
      await ask(street, step('suspend'), { input: { id, version: 4, reason: '社区拆迁' } }),
      await ask(street, step('close'), { input: { id, version: 5, reason: '社区撤并' } }),
    ];
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));

    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(answers.at(-1)?.data).toEqual({ closeStation: { station: { state: 'CLOSED', version: 6 } } });
    expect(events.map(({ action, fromState, toState, reason }) => [action, fromState, toState, reason])).toEqual([
      ['foundStation', null, 'PLANNED', null],
      ['activateStation', 'PLANNED', 'ACTIVE', null],
      ['suspendStation', 'ACTIVE', 'SUSPENDED', '场地装修'],
      ['resumeStation', 'SUSPENDED', 'ACTIVE', null],
      ['suspendStation', 'ACTIVE', 'SUSPENDED', '社区拆迁'],
      ['closeStation', 'SUSPENDED', 'CLOSED', '社区撤并'],
    ]);
  });

  it('refuses to activate a station that lacks host, manager, hours and position, naming each', async () => {
    const id = await aStation(ctx, { areaId: home.communityId });
    const { codes, fields } = await ask(ctx, step('activate'), { input: { id, version: 1 } });

    expect(codes).toEqual(['STATION_NOT_READY']);
    expect(Object.keys(fields[0] ?? {})).toEqual(['hostId', 'managerId', 'openingHours', 'longitude']);
  });

  it('refuses to activate a station whose host has closed meanwhile', async () => {
    const hostId = await anOrganisation(ctx, { areaId: home.districtId });
    const id = await aReadyStation(ctx, { areaId: home.communityId, hostId });
    await db.transact((tx) => tx.sql.run("UPDATE organisation SET state = 'CLOSED' WHERE id = ?", [hostId]));

    const { codes, fields } = await ask(ctx, step('activate'), { input: { id, version: 1 } });
    expect([codes, Object.keys(fields[0] ?? {})]).toEqual([['BAD_USER_INPUT'], ['hostId']]);
  });

  it('refuses steps out of turn, without their reason, and on a version that has moved on', async () => {
    const id = await anActiveStation(ctx, { areaId: home.communityId });

    expect((await ask(ctx, step('close'), { input: { id, version: 2, reason: '误建' } })).codes).toEqual([
      'TRANSITION_NOT_ALLOWED',
    ]);
    expect((await ask(ctx, step('suspend'), { input: { id, version: 2, reason: ' ' } })).codes).toEqual([
      'REASON_REQUIRED',
    ]);
    expect((await ask(ctx, step('suspend'), { input: { id, version: 1, reason: '装修' } })).codes).toEqual([
      'CONFLICT',
    ]);
  });

  it("refuses who is not signed in, another street, the station's own manager, and hides it from other districts", async () => {
    const id = await aReadyStation(ctx, { areaId: home.communityId });
    const other = await aDistrict(db, '410105', '金水区');
    const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));
    const answer = async (who: RequestContext) =>
      (await ask(who, step('activate'), { input: { id, version: 1 } })).codes;

    expect(await answer(contextFor(db, undefined))).toEqual(['UNAUTHENTICATED']);
    expect(await answer(as({ role: 'STREET_ADMIN', scopeId: other.streetId }))).toEqual(['FORBIDDEN']);
    expect(await answer(as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: id }))).toEqual(['FORBIDDEN']);
    expect(await answer(as({ role: 'AUDITOR' }))).toEqual(['FORBIDDEN']);
    expect(await answer(contextFor(db, aCaller(other.districtId)))).toEqual(['NOT_FOUND']);
  });

  it('offers each viewer its steps, and what stands against them', async () => {
    const id = await aStation(ctx, { areaId: home.communityId });
    const manager = aCaller(home.districtId, { role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: id });

    expect((await ask(street, offers, { id })).data).toEqual({
      station: {
        transitions: [
          {
            name: 'activate',
            to: 'ACTIVE',
            allowed: false,
            reasonRequired: false,
            refusal: { code: 'STATION_NOT_READY' },
          },
          { name: 'close', to: 'CLOSED', allowed: true, reasonRequired: true, refusal: null },
        ],
      },
    });
    expect((await ask(contextFor(db, manager), offers, { id })).data).toMatchObject({
      station: { transitions: [{ refusal: { code: 'FORBIDDEN' } }, { refusal: { code: 'FORBIDDEN' } }] },
    });
  });

  it('refuses to close a station that still has somebody in its care', async () => {
    const id = await aStation(ctx, { areaId: home.communityId });
    await aBeneficiary(ctx, { areaId: home.communityId, stationId: id });

    expect((await ask(ctx, step('close'), { input: { id, version: 1, reason: '未建成' } })).codes).toEqual([
      'STILL_IN_USE',
    ]);
  });

  it('lets one of two simultaneous activations through', async () => {
    const id = await aReadyStation(ctx, { areaId: home.communityId });
    const answers = await Promise.all([1, 2].map(() => ask(ctx, step('activate'), { input: { id, version: 1 } })));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });

  it('never ends with a station at work under a closed host, whoever is quicker', async () => {
    for (let round = 0; round < 5; round++) {
      const hostId = await anOrganisation(ctx, { areaId: home.districtId, name: `第 ${String(round)} 单位` });
      const id = await aReadyStation(ctx, { areaId: home.communityId });
      const [closed, founded] = await Promise.allSettled([
        takeOrganisationStep(ctx, 'close', { id: hostId, version: 1, reason: '撤并' }),
        aStation(ctx, { areaId: home.communityId, hostId }),
        takeStationStep(ctx, 'activate', { id, version: 1 }),
      ]);

      expect([closed.status, founded.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    }
  });
});
