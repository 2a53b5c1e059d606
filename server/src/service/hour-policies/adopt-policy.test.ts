import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aRecord } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { houseParameters } from './hour-parameters.js';
import type { HourParameters } from './hour-policy.entity.js';
import type { ShownPolicy } from './list-policies.js';

const adopt = `mutation ($input: AdoptPolicyInput!) { adoptPolicy(input: $input) { hourPolicy {
  number effectiveOn replacedOn standing note adoptedBy parameters { minimumMinutes automaticDayMinutes } } } }`;
const list = '{ hourPolicies { number effectiveOn replacedOn standing parameters { minimumMinutes } } }';
const today = '2026-11-24T02:00:00.000Z';

describe.each(testDatabases())('adopting hour rules on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const input = (effectiveOn: string, figures: Partial<HourParameters> = {}, reason = '区志愿服务联席会议决定') => ({
    input: { effectiveOn, parameters: { ...houseParameters, ...figures }, reason },
  });
  const by = (who: keyof ServiceStage['as'], now = today) => stage.at(stage.as[who], now);
  const versions = async (who: keyof ServiceStage['as'] = 'auditor', now = today) =>
    (await ask<{ hourPolicies: ShownPolicy[] }>(by(who, now), list)).data.hourPolicies;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('begins with the house’s own figures', async () => {
    const [house, ...others] = await versions();

    expect(others).toEqual([]);
    expect(house).toMatchObject({ number: 1, standing: 'IN_FORCE', replacedOn: null });
  });

  it('refuses yesterday in Shanghai, figures that do not go together, and what changes nothing', async () => {
    const late = by('district', '2026-11-24T16:30:00.000Z');
    const wrong = { streetDayMinutes: 400, mostDayMinutes: 300, minorFromMinute: 1300, mostPairs: 0 };

    const refused = [
      await ask(late, adopt, input('2026-11-24', { minimumMinutes: 15 })),
      await ask(by('district'), adopt, input('2026-12-01')),
      await ask(by('district'), adopt, input('2026-12-01', { ...wrong, mostPairs: 3 })),
    ];
    const outOfRange = await ask(by('district'), adopt, input('2026-12-01', { mostPairs: 0, publicityWorkingDays: 0 }));
    const unexplained = await ask(by('district'), adopt, input('2026-12-01', { minimumMinutes: 15 }, '改'));

    expect(refused.map(({ codes }) => codes[0])).toEqual(['POLICY_RETROACTIVE', 'POLICY_UNCHANGED', 'BAD_USER_INPUT']);
    expect(refused[0]?.fields[0]).toHaveProperty('effectiveOn');
    expect(Object.keys(refused[2]?.fields[0] ?? {}).toSorted()).toEqual([
      'parameters.minorDayMinutes',
      'parameters.minorUntilMinute',
      'parameters.mostDayMinutes',
      'parameters.streetDayMinutes',
    ]);
    expect(Object.keys(outOfRange.fields[0] ?? {}).toSorted()).toEqual([
      'parameters.mostPairs',
      'parameters.publicityWorkingDays',
    ]);
    expect(unexplained.codes).toEqual(['BAD_USER_INPUT']);
    expect(await versions()).toHaveLength(1);
  });

  it('refuses who is not signed in, and everybody but the district’s administrator', async () => {
    const wanted = input('2026-12-01', { minimumMinutes: 15 });
    const codes = async (who: keyof ServiceStage['as']) => (await ask(by(who), adopt, wanted)).codes;

    expect(await codes('nobody')).toEqual(['UNAUTHENTICATED']);
    for (const who of ['street', 'station', 'team', 'auditor'] as const)
      expect(await codes(who)).toEqual(['FORBIDDEN']);
    expect((await ask(by('nobody'), list)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('counts from its first day on; what was written keeps its version, and another district its own', async () => {
    const before = await aRecord(db, { stage, shift: { startsOn: '2026-12-05' } });

    const { data } = await ask(by('district'), adopt, input('2026-12-06', { minimumMinutes: 60 }));

    const at = { startsAt: '2026-12-06T01:00:00.000Z', endsAt: '2026-12-06T01:50:00.000Z' };
    const after = await aRecord(db, { stage, shift: { ...at, startsOn: '2026-12-06' } });
    expect(data).toMatchObject({
      adoptPolicy: {
        hourPolicy: { number: 2, standing: 'COMING', adoptedBy: null, parameters: { minimumMinutes: 60 } },
      },
    });
    expect(before).toMatchObject({ policyVersion: 1, creditedMinutes: 120 });
    expect(after).toMatchObject({ policyVersion: 2, creditedMinutes: 0 });
    expect((await versions('auditor', '2026-12-06T00:00:00.000Z')).map(({ standing }) => standing)).toEqual([
      'IN_FORCE',
      'PAST',
    ]);
    expect(await versions('stranger')).toHaveLength(1);
  });

  it('numbers two that come at once one after the other, and tells which of them never counts', async () => {
    const two = [input('2027-01-01', { publicityWorkingDays: 7 }), input('2027-01-01', { publicityWorkingDays: 9 })];

    await Promise.all(two.map((one) => ask(by('district'), adopt, one)));

    const shown = await versions();
    expect(shown.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(shown.map(({ standing }) => standing)).toEqual(['COMING', 'NEVER', 'COMING', 'IN_FORCE']);
    expect(shown.map(({ replacedOn }) => replacedOn)).toEqual([null, '2027-01-01', '2027-01-01', '2026-12-06']);
  });
});
