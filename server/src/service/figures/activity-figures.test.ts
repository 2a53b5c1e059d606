import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '../../kernel/context.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aCategory, anActivity, type ActivityTold } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { establishCampaign } from '../campaigns/establish-campaign.js';
import { establishProject } from '../projects/establish-project.js';
import { reportActivity } from '../reports/report-activity.js';
import type { BeneficiaryCountInput } from '../reports/report.inputs.js';

describe.each(testDatabases())('figures over activities on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let ask: Ask;
  let stage: ServiceStage;
  let campaignId: string;
  let projectId: string;
  let restingId: string;
  let later: RequestContext;
  const itemised = { tier: 'ITEMISED', personTimes: 10, source: '签到表' } as const;
  const counted = { tier: 'COUNTED', personTimes: 200, source: '清点' } as const;

  const closed = async (facts: Partial<ActivityTold>, counts: BeneficiaryCountInput[]) => {
    const { communityId: areaId, leadId, teamId } = stage;
    const id = await anActivity(stage.as.team, { areaId, leadId, teamId, ...facts });
    await step(stage.as.team, id, 'submit');
    await step(stage.as.street, id, 'approve');
    await step(stage.as.team, id, 'publish');
    await step(later, id, 'start');
    await step(later, id, 'end');
    const { version } = await activityNow(later, id);
    await reportActivity(later, { id, version, report: '活动顺利，群众满意。', counts, photoIds: [] });
    await step(later, id, 'close');
  };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ask = asking(thrownAway.db);
    stage = await aServiceStage(thrownAway.db);
    later = stage.at(stage.as.team, '2027-02-01T00:00:00.000Z');
    const valid = { source: '示例', validFrom: '2026-01-01' };
    campaignId = await establishCampaign(stage.as.district, { code: 'QJJY', name: '清洁家园', ...valid });
    const { communityId: areaId, teamId, stationId } = stage;
    const standing = { areaId, teamId, startsOn: '2026-01-01', categoryId: await aCategory(later) };
    projectId = await establishProject(stage.as.team, { ...standing, name: '周五清洁日' });
    restingId = await establishProject(stage.as.team, { ...standing, name: '歇着的项目' });
    const december = { startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' };
    const newYear = { startsAt: '2026-12-31T16:30:00.000Z', endsAt: '2026-12-31T18:00:00.000Z' };
    const categoryIds = [await aCategory(later), await aCategory(later, '环境保护')];
    await closed({ ...december, campaignId, projectId, stationId }, [itemised, counted]);
    await closed({ ...newYear, categoryIds }, [itemised]);
    await anActivity(stage.as.team, { areaId, leadId: stage.leadId, teamId });
  });
  afterAll(() => thrownAway.destroy());

  it('counts what is closed, by month in Shanghai, campaign, category, host and tier', async () => {
    const document = `{ activityFigures { closed personTimes byTier { tier personTimes } byMonth { month closed personTimes }
      byCampaign { campaign { name } closed } byCategory { category { name } closed personTimes }
      byStation { station { id } closed } byTeam { team { id } closed } byState { state count } } }`;
    const { data, codes } = await ask<{ activityFigures: Record<string, object[]> }>(stage.as.street, document);

    expect(codes).toEqual([]);
    expect(data.activityFigures).toMatchObject({
      closed: 2,
      personTimes: 220,
      byTier: [
        { tier: 'ITEMISED', personTimes: 20 },
        { tier: 'COUNTED', personTimes: 200 },
        { tier: 'ESTIMATED', personTimes: 0 },
      ],
      byMonth: [
        { month: '2026-12', closed: 1, personTimes: 210 },
        { month: '2027-01', closed: 1, personTimes: 10 },
      ],
      byCategory: [
        { category: { name: '社区服务' }, closed: 2, personTimes: 220 },
        { category: { name: '环境保护' }, closed: 1, personTimes: 10 },
      ],
      byTeam: [{ team: { id: stage.teamId }, closed: 2 }],
    });
    expect(data.activityFigures['byCampaign']).toEqual(
      expect.arrayContaining([
        { campaign: { name: '清洁家园' }, closed: 1 },
        { campaign: null, closed: 1 },
      ]),
    );
    expect(data.activityFigures['byState']).toContainEqual({ state: 'DRAFT', count: 1 });
    expect(data.activityFigures['byState']).toContainEqual({ state: 'CLOSED', count: 2 });
  });

  it('counts through the same filter as the list behind a figure', async () => {
    const filter = {
      campaignId: { eq: campaignId },
      startsAt: { lt: '2027-01-01T00:00:00+08:00' },
      state: { in: ['CLOSED', 'LOCKED'] },
    };
    const document = `query ($filter: ActivityFilter) {
      activityFigures(filter: $filter) { closed personTimes byTier { personTimes } } activities(filter: $filter) { totalCount nodes { personTimes } } }`;

    expect((await ask(stage.as.district, document, { filter })).data).toEqual({
      activityFigures: {
        closed: 1,
        personTimes: 210,
        byTier: [{ personTimes: 10 }, { personTimes: 200 }, { personTimes: 0 }],
      },
      activities: { totalCount: 1, nodes: [{ personTimes: 210 }] },
    });
  });

  it('counts for each caller what lies within its reach', async () => {
    const document = '{ activityFigures { closed personTimes byTier { personTimes } } }';
    const none = {
      activityFigures: {
        closed: 0,
        personTimes: 0,
        byTier: [{ personTimes: 0 }, { personTimes: 0 }, { personTimes: 0 }],
      },
    };

    expect((await ask(stage.as.station, document)).data).toMatchObject({
      activityFigures: { closed: 1, personTimes: 210 },
    });
    expect((await ask(stage.as.auditor, document)).data).toMatchObject({ activityFigures: { closed: 2 } });
    expect((await ask(stage.as.stranger, document)).data).toEqual(none);
    expect((await ask(stage.as.nobody, document)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('calls a project regular while a closed activity of it ended within 90 days', async () => {
    const list = 'query ($filter: ProjectFilter) { projects(filter: $filter) { nodes { id regular } } }';
    const regular = async (now: string, filter?: object) => {
      const ctx = stage.at(stage.as.district, now);
      const { data } = await ask<{ projects: { nodes: { id: string; regular: boolean }[] } }>(ctx, list, { filter });
      return Object.fromEntries(data.projects.nodes.map((project) => [project.id, project.regular]));
    };

    expect(await regular('2027-03-05T03:00:00.000Z')).toEqual({ [projectId]: true, [restingId]: false });
    expect(await regular('2027-03-05T03:00:00.001Z')).toEqual({ [projectId]: false, [restingId]: false });
    expect(await regular('2027-02-01T00:00:00.000Z', { regular: { eq: true } })).toEqual({ [projectId]: true });
    expect(await regular('2027-02-01T00:00:00.000Z', { regular: { eq: false } })).toEqual({ [restingId]: false });
  });
});
