import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aTeam } from '../../testing/a-team.js';
import { aCategory, activityFacts, type ActivityTold } from '../../testing/an-activity.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { establishCampaign } from '../campaigns/establish-campaign.js';
import { establishCategory } from '../categories/establish-category.js';
import { establishProject } from '../projects/establish-project.js';
import { draftActivity } from './draft-activity.js';

describe.each(testDatabases())('drafting an activity on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let ctx: RequestContext;
  const draft =
    'mutation ($input: DraftActivityInput!) { draftActivity(input: $input) { activity { id state version } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    ctx = stage.as.district;
  });
  afterAll(() => thrownAway.destroy());

  const facts = (more: Partial<ActivityTold> = {}) =>
    activityFacts(ctx, { areaId: stage.communityId, leadId: stage.leadId, ...more });

  it('keeps an evening show with one lead, three co-organisers and its acts in their order', async () => {
    const { stationId } = stage;
    const names = ['文化馆', '老年大学', '舞蹈协会'];
    const coOrganiserIds = await Promise.all(
      names.map((name) => anOrganisation(ctx, { areaId: stage.streetId, name })),
    );
    const acts = [
      { title: '开场舞《红马甲》', performer: '舞蹈协会', minutes: 6 },
      { title: '豫剧选段', performer: '老年大学' },
      { title: '合唱', performer: null, minutes: 8 },
    ];
    const campaignId = await establishCampaign(ctx, {
      code: 'WM',
      name: '文明交通',
      source: '示例',
      validFrom: '2026-01-01',
    });
    const projectId = await establishProject(ctx, {
      areaId: stage.communityId,
      stationId,
      name: '周末大舞台',
      startsOn: '2026-01-01',
      categoryId: await aCategory(ctx, '文化艺术'),
    });
    const categoryIds = [await aCategory(ctx, '文化艺术'), await aCategory(ctx, '社区服务')];
    const input = await facts({
      title: '老鸦陈专场晚会',
      stationId,
      projectId,
      campaignId,
      coOrganiserIds,
      acts,
      categoryIds,
    });
    const drafted = await ask<{ draftActivity: { activity: { id: string } } }>(ctx, draft, { input });
    const { id } = drafted.data.draftActivity.activity;

    const shown = await ask(
      ctx,
      `{ activity(id: "${id}") { title state startsOn area { name } station { name } team { name } lead { name }
        project { name } campaign { name } coOrganisers { name } categories { name } acts { position title performer minutes } } }`,
    );
    expect(drafted.codes).toEqual([]);
    expect(shown.data).toMatchObject({
      activity: {
        title: '老鸦陈专场晚会',
        state: 'DRAFT',
        startsOn: '2026-12-05',
        team: null,
        lead: { name: '老鸦陈街道办事处' },
        project: { name: '周末大舞台' },
        campaign: { name: '文明交通' },
        categories: [{ name: '社区服务' }, { name: '文化艺术' }],
        acts: [
          { position: 1, title: '开场舞《红马甲》', performer: '舞蹈协会', minutes: 6 },
          { position: 2, title: '豫剧选段', performer: '老年大学', minutes: null },
          { position: 3, title: '合唱', performer: null, minutes: 8 },
        ],
      },
    });
    const { activity } = shown.data as { activity: { coOrganisers: { name: string }[] } };
    expect(new Set(activity.coOrganisers.map(({ name }) => name))).toEqual(new Set(names));
    const [event] = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(event).toMatchObject({ action: 'draftActivity', toState: 'DRAFT' });
    expect(event?.changes.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['activity', 'activity_category', 'activity_organiser', 'programme_act']),
    );
  });

  it('refuses what does not fit together, naming the field', async () => {
    const other = await aTeam(ctx, { areaId: stage.streetId });
    const projectId = await establishProject(ctx, {
      areaId: stage.communityId,
      teamId: other,
      name: '别队的项目',
      startsOn: '2026-01-01',
      categoryId: await aCategory(ctx),
    });
    const later = { code: 'L1', name: '明年才有', source: '示例', validFrom: '2027-01-01' };
    const wrong: Record<string, Partial<ActivityTold>> = {
      endsAt: { endsAt: '2026-12-05T01:00:00.000Z' },
      latitude: { longitude: 113.6 },
      coOrganiserIds: { coOrganiserIds: [stage.leadId] },
      projectId: { projectId, stationId: stage.stationId },
      categoryIds: { categoryIds: [await establishCategory(ctx, later)] },
      leadId: { leadId: stage.teamId },
    };

    for (const [field, given] of Object.entries(wrong)) {
      await expect(draftActivity(ctx, await facts(given))).rejects.toMatchObject({
        fields: { [field]: expect.any(String) as string },
      });
    }
    const crowded = await facts({ categoryIds: [] });
    expect((await ask(ctx, draft, { input: crowded })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('lets station and team enter only their own, and streets only what lies in their area', async () => {
    const { station: manager, team: leader, street } = stage.as;
    const { stationId, teamId } = stage;

    await draftActivity(manager, await facts({ stationId }));
    await draftActivity(leader, await facts({ teamId, stationId }));
    await draftActivity(street, await facts());
    await expect(draftActivity(manager, await facts({ teamId }))).rejects.toMatchObject({
      fields: { stationId: /own/ },
    });
    await expect(draftActivity(leader, await facts({ stationId }))).rejects.toMatchObject({
      fields: { teamId: /own/ },
    });
    await expect(draftActivity(street, await facts({ areaId: stage.districtId }))).rejects.toMatchObject({
      fields: { areaId: /reach/ },
    });
  });

  it('refuses who is not signed in, and who only reads', async () => {
    expect((await ask(stage.as.nobody, draft, { input: await facts() })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, draft, { input: await facts() })).codes).toEqual(['FORBIDDEN']);
  });

  it("takes none of another district's records", async () => {
    const { stranger } = stage.as;

    await expect(draftActivity(stranger, await facts())).rejects.toMatchObject({ fields: { areaId: /reach/ } });
  });
});
