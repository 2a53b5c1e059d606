import { requireCaller, type RequestContext } from '../kernel/context.js';
import type { DraftActivityInput } from '../service/activities/activity.inputs.js';
import { draftActivity } from '../service/activities/draft-activity.js';
import { Category } from '../service/categories/category.entity.js';

/** What drafting an activity asks for, as a plain object. */
export type ActivityTold = { [Field in keyof DraftActivityInput]: DraftActivityInput[Field] };
type Needed = Pick<ActivityTold, 'areaId' | 'leadId'>;

/** The id of one of the district's standard categories, by its name. */
export async function aCategory(ctx: RequestContext, name = '社区服务'): Promise<string> {
  const { districtId } = requireCaller(ctx);
  const category = await ctx.db.transact((tx) => tx.find(Category, { districtId, name }));
  if (!category) throw new Error(`The district has no category ${name}.`);
  return category.id;
}

/** What a complete activity two weeks ahead tells; nothing stands against publishing it. */
export async function activityFacts(ctx: RequestContext, facts: Partial<ActivityTold> & Needed): Promise<ActivityTold> {
  return {
    title: '清洁家园志愿服务',
    place: '老鸦陈社区广场',
    startsAt: '2026-12-05T01:00:00.000Z',
    endsAt: '2026-12-05T03:00:00.000Z',
    recruitUntil: '2026-12-04T10:00:00.000Z',
    capacity: 20,
    risk: 'LOW',
    riskNotice: '注意路面湿滑，听从现场负责人安排。',
    minorsAllowed: false,
    makeUp: false,
    categoryIds: [await aCategory(ctx)],
    ...facts,
  };
}

/** Drafts an activity two weeks ahead. @returns its id */
export async function anActivity(ctx: RequestContext, facts: Partial<ActivityTold> & Needed): Promise<string> {
  return draftActivity(ctx, await activityFacts(ctx, facts));
}
