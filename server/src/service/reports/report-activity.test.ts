import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aFile } from '../../testing/a-file.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { reportActivity } from './report-activity.js';
import type { ReportActivityInput } from './report.inputs.js';

describe.each(testDatabases())('reporting an activity on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const named = { tier: 'ITEMISED', whom: '独居老人', personTimes: 12, source: '签到表' } as const;
  const guessed = { tier: 'ESTIMATED', personTimes: 300, source: '现场照片', method: '按每平方米 2 人估算' } as const;
  const report = '上门理发 12 人，广场宣传约 300 人，群众反映良好。';
  const document =
    'mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { personTimes } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    leader = stage.at(stage.as.team, '2026-12-05T04:00:00.000Z');
  });
  afterAll(() => thrownAway.destroy());

  const running = async () => {
    const { communityId: areaId, leadId, teamId } = stage;
    const id = await anActivity(stage.as.team, { areaId, leadId, teamId });
    await step(stage.as.team, id, 'submit');
    await step(stage.as.street, id, 'approve');
    await step(stage.as.team, id, 'publish');
    await step(leader, id, 'start');
    return id;
  };
  const ended = async () => {
    const id = await running();
    await step(leader, id, 'end');
    return id;
  };
  const written = async (id: string, told: Partial<ReportActivityInput> = {}) => {
    const { version } = await activityNow(leader, id);
    return reportActivity(leader, { id, version, report, counts: [named], photoIds: [], ...told });
  };

  it('keeps the counts by tier, their sum, and the photos in their order', async () => {
    const id = await ended();
    const photoIds = [await aFile(leader), await aFile(leader), await aFile(leader)].toReversed();
    await written(id, { counts: [named, guessed], photoIds });

    const shown = `{ activity(id: "${id}") { personTimes report beneficiaryCounts { position tier whom personTimes source method } photos { id url mediaType } } }`;
    const { data } = await ask(leader, shown);
    expect(data).toEqual({
      activity: {
        personTimes: 312,
        report,
        beneficiaryCounts: [
          { ...named, position: 1, method: null },
          { ...guessed, position: 2, whom: null },
        ],
        photos: photoIds.map((photo) => ({ id: photo, url: `/files/${photo}`, mediaType: 'image/jpeg' })),
      },
    });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(events.at(-1)?.changes.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['beneficiary_count', 'activity_photo', 'activity']),
    );
  });

  it('is written again until the activity is closed, replacing what it said', async () => {
    const id = await ended();
    await written(id, { counts: [named, guessed] });
    await written(id, { counts: [named] });
    expect(await activityNow(leader, id)).toMatchObject({ personTimes: 12 });
    await step(leader, id, 'close');

    await expect(written(id)).rejects.toMatchObject({ code: 'RECORD_FROZEN' });
  });

  it('closes an activity that reached nobody only with a reason', async () => {
    const id = await ended();
    await expect(written(id, { counts: [] })).rejects.toMatchObject({ fields: { counts: /why/ } });
    await expect(step(leader, id, 'close')).rejects.toMatchObject({ code: 'NOT_REPORTED' });

    await written(id, { counts: [], nobodyReason: '活动当日暴雨，无群众到场。' });
    await step(leader, id, 'close');
    expect(await activityNow(leader, id)).toMatchObject({ state: 'CLOSED', personTimes: 0 });
  });

  it('asks an estimate for its method, a photo to be a picture, and the activity to have ended', async () => {
    const id = await ended();
    const { method: _method, ...vague } = guessed;

    await expect(written(id, { counts: [named, vague] })).rejects.toMatchObject({
      fields: { 'counts.1.method': /estimate/ },
    });
    const paper = await aFile(leader, { mediaType: 'application/pdf' });
    await expect(written(id, { photoIds: [paper] })).rejects.toMatchObject({ fields: { photoIds: /pictures/ } });
    await expect(written(id, { nobodyReason: '无' })).rejects.toMatchObject({ fields: { nobodyReason: /without/ } });
    await expect(written(await running())).rejects.toMatchObject({ code: 'TOO_EARLY' });
  });

  it('refuses nobody, auditors, strangers, and a stale version', async () => {
    const id = await ended();
    const { version } = await activityNow(leader, id);
    const input = { id, version, report, counts: [named], photoIds: [] };

    expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(leader, document, { input: { ...input, version: 1 } })).codes).toEqual(['CONFLICT']);
    expect(
      (await ask(leader, document, { input: { ...input, counts: [{ ...named, personTimes: 0 }] } })).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });
});
