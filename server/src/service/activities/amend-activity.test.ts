import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { activityFacts, type ActivityTold } from '../../testing/an-activity.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendActivity } from './amend-activity.js';
import { draftActivity } from './draft-activity.js';

describe.each(testDatabases())('amending and copying an activity on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let facts: ActivityTold;
  const document = 'mutation ($input: AmendActivityInput!) { amendActivity(input: $input) { activity { version } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    const { communityId: areaId, leadId, teamId } = stage;
    const coOrganiserIds = [await anOrganisation(stage.as.district, { areaId: stage.streetId, name: '文化馆' })];
    const acts = [{ title: '合唱', performer: '老年大学' }, { title: '舞蹈' }];
    facts = await activityFacts(stage.as.team, { areaId, leadId, teamId, coOrganiserIds, acts });
  });
  afterAll(() => thrownAway.destroy());

  const amend = async (ctx: RequestContext, id: string, change: Partial<ActivityTold>) => {
    const { version } = await activityNow(stage.as.district, id);
    return amendActivity(ctx, { ...facts, ...change, id, version });
  };
  const published = async () => {
    const id = await draftActivity(stage.as.team, facts);
    await step(stage.as.team, id, 'submit');
    await step(stage.as.street, id, 'approve');
    await step(stage.as.team, id, 'publish');
    return id;
  };

  it('changes a draft in every part, counts the version up once, and audits what changed', async () => {
    const id = await draftActivity(stage.as.team, facts);
    await amend(stage.as.team, id, {
      title: '改名后的活动',
      acts: [{ title: '舞蹈' }, { title: '合唱' }],
      risk: 'HIGH',
    });

    const shown = await ask(
      stage.as.team,
      `{ activity(id: "${id}") { title risk version coOrganisers { name } acts { position title } } }`,
    );
    const acts = [
      { position: 1, title: '舞蹈' },
      { position: 2, title: '合唱' },
    ];
    const coOrganisers = [{ name: '文化馆' }];
    expect(shown.data).toEqual({ activity: { title: '改名后的活动', risk: 'HIGH', version: 2, coOrganisers, acts } });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(events[1]?.changes).toContainEqual({
      table: 'activity',
      recordId: id,
      field: 'risk',
      before: '"LOW"',
      after: '"HIGH"',
    });
    expect(events[1]?.changes.map(({ table, field }) => `${table}.${field}`)).toContain('programme_act.rows');
  });

  it('counts the version up when only the programme changes, so that two editors do not overwrite each other', async () => {
    const id = await draftActivity(stage.as.team, facts);
    const seen = { ...facts, id, version: 1 };
    const edits = [
      { ...seen, acts: [{ title: '甲' }] },
      { ...seen, acts: [{ title: '乙' }] },
    ];

    const answers = await Promise.all(edits.map((input) => ask(stage.as.team, document, { input })));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });

  it('leaves an activity alone that nothing changes', async () => {
    const id = await draftActivity(stage.as.team, facts);
    await amend(stage.as.team, id, {});

    expect(await activityNow(stage.as.team, id)).toMatchObject({ version: 1 });
  });

  it('changes nothing while it waits for approval, and afterwards only what was not approved', async () => {
    const id = await draftActivity(stage.as.team, facts);
    await step(stage.as.team, id, 'submit');
    await expect(amend(stage.as.team, id, { title: '偷偷改' })).rejects.toMatchObject({
      code: 'RECORD_FROZEN',
      fields: { title: /SUBMITTED/ },
    });
    await step(stage.as.street, id, 'approve');

    await amend(stage.as.team, id, { title: '更正的标题', riskNotice: '请带雨具', capacity: 30 });
    const later = { startsAt: '2026-12-06T01:00:00.000Z', endsAt: '2026-12-06T03:00:00.000Z' };
    await expect(amend(stage.as.team, id, { ...later, risk: 'HIGH' })).rejects.toMatchObject({
      fields: { startsAt: /APPROVED/, endsAt: /APPROVED/, risk: /APPROVED/ },
    });
    const shown = `{ activity(id: "${id}") { editableFields } }`;
    const { data } = await ask<{ activity: { editableFields: string[] } }>(stage.as.team, shown);
    expect(data.activity.editableFields).toContain('capacity');
    expect(data.activity.editableFields).not.toContain('startsAt');
  });

  it('keeps a published activity to the rules of publishing', async () => {
    const id = await published();

    await expect(amend(stage.as.team, id, { riskNotice: null, capacity: 0 })).rejects.toMatchObject({
      code: 'PUBLISH_CHECKS_FAILED',
      fields: { riskNotice: /risk notice/, capacity: /place/ },
    });
    expect(await activityNow(stage.as.team, id)).toMatchObject({ riskNotice: facts.riskNotice, capacity: 20 });
  });

  it('refuses nobody, auditors, strangers, and a stale version', async () => {
    const id = await draftActivity(stage.as.team, facts);
    const input = { ...facts, id, version: 1, title: '别的标题' };

    expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.station, document, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.team, document, { input: { ...input, version: 3 } })).codes).toEqual(['CONFLICT']);
  });

  it('copies an activity to another time, without what held for the one event only', async () => {
    const id = await draftActivity(stage.as.team, { ...facts, insuranceNumber: 'PICC-2026-1' });
    const copy = `mutation ($input: CopyActivityInput!) { copyActivity(input: $input) { activity {
      state title startsAt endsAt recruitUntil insuranceNumber team { id } coOrganisers { name } acts { title performer } categories { name } } } }`;
    const input = { id, startsAt: '2026-12-12T09:00:00+08:00' };

    const copied = await ask(stage.as.team, copy, { input });
    expect(copied.codes).toEqual([]);
    expect(copied.data).toEqual({
      copyActivity: {
        activity: {
          state: 'DRAFT',
          title: facts.title,
          startsAt: '2026-12-12T01:00:00.000Z',
          endsAt: '2026-12-12T03:00:00.000Z',
          recruitUntil: '2026-12-11T10:00:00.000Z',
          insuranceNumber: null,
          team: { id: stage.teamId },
          coOrganisers: [{ name: '文化馆' }],
          acts: [
            { title: '合唱', performer: '老年大学' },
            { title: '舞蹈', performer: null },
          ],
          categories: [{ name: '社区服务' }],
        },
      },
    });
    expect((await ask(stage.as.stranger, copy, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.auditor, copy, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.nobody, copy, { input })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
