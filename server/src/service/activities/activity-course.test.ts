import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Activity } from './activity.entity.js';
import type { ActivityStep } from './activity.states.js';

describe.each(testDatabases())('the course of an activity on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const drafted = () => {
    const { communityId: areaId, leadId, teamId, stationId } = stage;
    return anActivity(stage.as.team, { areaId, leadId, teamId, stationId });
  };
  const stepping = async (
    ctx: RequestContext,
    id: string,
    [mutation, reason]: readonly [string, (string | undefined)?],
  ) => {
    const { version } = await activityNow(ctx, id);
    const document = `mutation ($input: StepInput!) { ${mutation}(input: $input) { activity { state version } } }`;
    return ask<Record<string, { activity: object }>>(ctx, document, { input: { id, version, reason } });
  };

  it('goes from its draft to its lock, each step by who may take it, and tells who took it and why', async () => {
    const { team, street, station, district } = stage.as;
    const id = await drafted();
    const start = '2026-12-04T23:30:00.000Z';
    const end = '2026-12-05T03:00:00.000Z';
    const course: [RequestContext, string, string, string?][] = [
      [team, 'submitActivity', 'SUBMITTED'],
      [street, 'returnActivity', 'RETURNED', '请补充风险告知'],
      [team, 'submitActivity', 'SUBMITTED'],
      [street, 'approveActivity', 'APPROVED'],
      [station, 'publishActivity', 'RECRUITING'],
      [team, 'markActivityFull', 'FULL'],
      [team, 'reopenActivity', 'RECRUITING'],
      [stage.at(team, start), 'startActivity', 'RUNNING'],
      [stage.at(team, end), 'endActivity', 'ENDED'],
    ];

    for (const [ctx, mutation, state, reason] of course) {
      const { data, codes } = await stepping(ctx, id, [mutation, reason]);
      expect([mutation, codes, data[mutation]?.activity]).toMatchObject([mutation, [], { state }]);
    }
    const reported = { personTimes: 40, reportedAt: end, report: '圆满完成' };
    await db.transact(async (tx) => tx.update(Activity, await tx.lock(Activity, id), reported));
    expect((await stepping(team, id, ['closeActivity'])).data).toMatchObject({
      closeActivity: { activity: { state: 'CLOSED' } },
    });
    expect((await stepping(district, id, ['lockActivity'])).data).toMatchObject({
      lockActivity: { activity: { state: 'LOCKED' } },
    });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    const told = events.map(({ action, fromState, toState, reason, actorName }) => [
      action,
      fromState,
      toState,
      reason,
      actorName,
    ]);
    expect(told[2]).toEqual(['returnActivity', 'SUBMITTED', 'RETURNED', '请补充风险告知', '街道管理员']);
    expect(told.slice(1).map(([action]) => action)).toEqual([
      ...course.map(([, mutation]) => mutation),
      'closeActivity',
      'lockActivity',
    ]);
  });

  it('tells who submitted and who approved, and offers each caller the steps that lead on', async () => {
    const { team, street } = stage.as;
    const id = await drafted();
    await step(team, id, 'submit');
    const document = `{ activity(id: "${id}") { submittedBy { displayName } transitions { name to allowed reasonRequired refusal { code } } } }`;
    const { data } = await ask<{ activity: { transitions: { name: string }[] } }>(street, document);
    const mine = await ask<{ activity: { transitions: object[] } }>(team, document);

    expect(data.activity.transitions).toEqual([
      { name: 'return', to: 'RETURNED', allowed: true, reasonRequired: true, refusal: null },
      { name: 'approve', to: 'APPROVED', allowed: true, reasonRequired: false, refusal: null },
      { name: 'cancel', to: 'CANCELLED', allowed: true, reasonRequired: true, refusal: null },
    ]);
    expect(mine.data.activity.transitions).toContainEqual({
      name: 'approve',
      to: 'APPROVED',
      allowed: false,
      reasonRequired: false,
      refusal: { code: 'FORBIDDEN' },
    });
  });

  it('is called off from any state before its end, with a reason, and keeps it', async () => {
    const { team, street } = stage.as;
    const ways: ActivityStep[][] = [
      [],
      ['submit'],
      ['submit', 'approve'],
      ['submit', 'approve', 'publish'],
      ['submit', 'approve', 'publish', 'markFull'],
    ];

    for (const way of ways) {
      const id = await drafted();
      for (const name of way) await step(name === 'approve' ? street : team, id, name);
      expect((await stepping(team, id, ['cancelActivity'])).codes).toEqual(['REASON_REQUIRED']);
      await step(team, id, ['cancel', '天气原因']);
      expect(await activityNow(team, id)).toMatchObject({ state: 'CANCELLED', stateReason: '天气原因' });
      expect((await stepping(team, id, ['submitActivity'])).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    }
  });

  it('lets only one of two who approve at once through', async () => {
    const { team, street, district } = stage.as;
    const id = await drafted();
    await step(team, id, 'submit');

    const { version } = await activityNow(team, id);
    const approve = 'mutation ($input: StepInput!) { approveActivity(input: $input) { activity { state } } }';

    const answers = await Promise.all([street, district].map((ctx) => ask(ctx, approve, { input: { id, version } })));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect(await activityNow(district, id)).toMatchObject({ state: 'APPROVED' });
  });

  it('submits and approves several at once, telling of each what became of it', async () => {
    const { team, street } = stage.as;
    const ids = [await drafted(), await drafted()];
    const [first = '', second = ''] = ids;
    await step(team, second, ['cancel', '重复']);
    const all = (mutation: string) =>
      `mutation ($input: ActivityStepsInput!) { ${mutation}(input: $input) { outcomes { id done refusal { code } } } }`;

    const submitted = await ask(team, all('submitActivities'), {
      input: {
        items: [
          { id: first, version: 1 },
          { id: second, version: 2 },
        ],
      },
    });
    const approved = await ask(street, all('approveActivities'), { input: { items: [{ id: first, version: 2 }] } });

    expect(submitted.data).toEqual({
      submitActivities: {
        outcomes: [
          { id: first, done: true, refusal: null },
          { id: second, done: false, refusal: { code: 'TRANSITION_NOT_ALLOWED' } },
        ],
      },
    });
    expect(approved.data).toEqual({ approveActivities: { outcomes: [{ id: first, done: true, refusal: null }] } });
  });
});
