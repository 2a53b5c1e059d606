import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aFile } from '../../testing/a-file.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anActivity, type ActivityTold } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('what stands against a step of an activity on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  const longAgo = { startsAt: '2026-11-14T01:00:00.000Z', endsAt: '2026-11-14T03:00:00.000Z', recruitUntil: null };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const drafted = (facts: Partial<ActivityTold> = {}) => {
    const { communityId: areaId, leadId, teamId, stationId } = stage;
    return anActivity(stage.as.team, { areaId, leadId, teamId, stationId, ...facts });
  };
  const approved = async (facts: Partial<ActivityTold> = {}) => {
    const id = await drafted(facts);
    await step(stage.as.team, id, 'submit');
    await step(stage.as.street, id, 'approve');
    return id;
  };
  const byMutation = async (ctx: RequestContext, mutation: string, id: string) => {
    const document = `mutation ($input: StepInput!) { ${mutation}(input: $input) { activity { state } } }`;
    return (await ask(ctx, document, { input: { id, version: 1, reason: '测试' } })).codes;
  };

  it('refuses nobody, auditors and strangers at every step', async () => {
    const id = await drafted();
    const names = [
      'submit',
      'return',
      'approve',
      'approveMakeUp',
      'publish',
      'reopen',
      'start',
      'end',
      'close',
      'lock',
      'cancel',
    ];
    const mutations = [...names.map((name) => `${name}Activity`), 'markActivityFull'];

    for (const mutation of mutations) {
      expect([mutation, await byMutation(stage.as.nobody, mutation, id)]).toEqual([mutation, ['UNAUTHENTICATED']]);
      expect([mutation, await byMutation(stage.as.auditor, mutation, id)]).toEqual([mutation, ['FORBIDDEN']]);
      expect([mutation, await byMutation(stage.as.stranger, mutation, id)]).toEqual([mutation, ['NOT_FOUND']]);
    }
    expect(await activityNow(stage.as.team, id)).toMatchObject({ state: 'DRAFT', version: 1 });
  });

  it('leaves approving and returning to administrators, and locking to the district', async () => {
    const id = await drafted();
    await step(stage.as.team, id, 'submit');

    for (const name of ['approve', 'return'] as const) {
      await expect(step(stage.as.team, id, [name, '试试'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(step(stage.as.station, id, [name, '试试'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(step(stage.as.street, id, 'lock')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(step(stage.as.street, id, 'return')).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
  });

  it('lets nobody approve what they submitted themselves', async () => {
    const { communityId: areaId, leadId } = stage;
    const id = await anActivity(stage.as.street, { areaId, leadId });
    await step(stage.as.street, id, 'submit');

    await expect(step(stage.as.street, id, 'approve')).rejects.toMatchObject({ code: 'FOUR_EYES' });
    await step(stage.as.district, id, 'approve');
    expect(await activityNow(stage.as.district, id)).toMatchObject({ state: 'APPROVED' });
  });

  it('names every broken rule of publishing together, by field', async () => {
    const id = await approved({
      riskNotice: null,
      risk: 'MEDIUM',
      minorsAllowed: true,
      capacity: 0,
      recruitUntil: '2026-12-05T03:00:00.001Z',
      excludedKind: 'ATTENDANCE',
    });
    const fields = ['riskNotice', 'insuranceNumber', 'adultLeadName', 'capacity', 'recruitUntil', 'excludedKind'];
    const refusal = await step(stage.as.team, id, 'publish').then(
      () => undefined,
      (error: unknown) => error as { code: string; fields: Record<string, string> },
    );

    expect(refusal?.code).toBe('PUBLISH_CHECKS_FAILED');
    expect(Object.keys(refusal?.fields ?? {}).toSorted()).toEqual(fields.toSorted());
    const document = `{ activity(id: "${id}") { publishChecks { rule field passed statement } } }`;
    const { data } = await ask<{ activity: { publishChecks: { passed: boolean; field: string }[] } }>(
      stage.as.team,
      document,
    );
    expect(
      data.activity.publishChecks
        .filter((check) => !check.passed)
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(fields.toSorted());
  });

  it('plans nothing into the past, and keeps to the clock', async () => {
    const past = await drafted(longAgo);
    const published = await approved();
    await step(stage.as.team, published, 'publish');
    const at = (now: string) => stage.at(stage.as.team, now);

    await expect(step(stage.as.team, past, 'submit')).rejects.toMatchObject({ code: 'ALREADY_STARTED' });
    await expect(step(at('2026-12-04T22:59:59.999Z'), published, 'start')).rejects.toMatchObject({ code: 'TOO_EARLY' });
    await step(at('2026-12-04T23:00:00.000Z'), published, 'start');
    await expect(step(at('2026-12-05T00:59:59.999Z'), published, 'end')).rejects.toMatchObject({ code: 'TOO_EARLY' });
    await step(at('2026-12-05T01:00:00.000Z'), published, 'end');
    await expect(step(stage.as.team, published, 'close')).rejects.toMatchObject({ code: 'NOT_REPORTED' });
    const late = await approved();
    await expect(step(at('2026-12-05T01:00:00.000Z'), late, 'publish')).rejects.toMatchObject({
      code: 'ALREADY_STARTED',
    });
  });

  it('takes a make-up activity only with proof, in time, and approved by another body', async () => {
    const { street, district, team } = stage.as;
    const proof = { declaration: '当日系统未启用，签到表附后。', scanId: await aFile(team) };
    const bare = await drafted({ ...longAgo, makeUp: true });
    const old = { startsAt: '2026-10-10T01:00:00.000Z', endsAt: '2026-10-10T02:00:00.000Z' };
    const stale = await drafted({ ...longAgo, ...proof, ...old, makeUp: true });
    const ahead = await drafted({ ...proof, makeUp: true });
    const { communityId: areaId, leadId } = stage;
    const own = await anActivity(street, { areaId, leadId, ...longAgo, ...proof, makeUp: true });

    await expect(step(team, bare, 'submit')).rejects.toMatchObject({
      code: 'MAKE_UP_INCOMPLETE',
      fields: { declaration: /Declare/, scanId: /scan/ },
    });
    await expect(step(team, stale, 'submit')).rejects.toMatchObject({ fields: { endsAt: /30 days/ } });
    await expect(step(team, ahead, 'submit')).rejects.toMatchObject({ fields: { endsAt: /past/ } });
    await step(street, own, 'submit');
    const colleague = stage.anotherOf(street);
    await expect(step(colleague, own, 'approveMakeUp')).rejects.toMatchObject({ code: 'FOUR_EYES' });
    await expect(step(district, own, 'approve')).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    await step(district, own, 'approveMakeUp');
    expect(await activityNow(district, own)).toMatchObject({ state: 'ENDED', makeUp: true });
  });
});
