import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { readReferred } from '../../execution/read.js';
import type { Reading } from '../../execution/reading.js';
import type { RequestContext } from '../../kernel/context.js';
import type { FilterInput } from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { ActivityList } from '../activities/activity.lists.js';
import { campaignReading } from '../campaigns/campaign.reading.js';
import { categoryReading } from '../categories/category.reading.js';
import {
  ActivityFiguresType,
  CampaignFigure,
  CategoryFigure,
  MonthFigure,
  StateFigure,
  StationFigure,
  TeamFigure,
  TierFigure,
} from './activity-figures.type.js';
import {
  askedActivities,
  countByMonth,
  countByOwner,
  countByState,
  countByTier,
  countClosed,
  type Asked,
  type ClosedCount,
} from './count-activities.js';

const categoryLink = { table: 'activity_category', parentKey: 'activity_id', childKey: 'category_id' };

@Resolver(() => ActivityFiguresType)
export class ActivityFiguresResolver {
  @Query(() => ActivityFiguresType, { description: 'Figures over the activities that a filter finds. (活动统计)' })
  activityFigures(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => ActivityList.Filter, { nullable: true, description: 'Which activities. (筛选)' })
    filter: FilterInput | undefined,
  ) {
    return askedActivities(ctx, filter);
  }

  @FieldResolver(() => Int, { description: 'Closed activities. (结项活动数)' })
  async closed(@Ctx() ctx: RequestContext, @Root() asked: Asked) {
    return (await countClosed(ctx, asked)).closed;
  }

  @FieldResolver(() => Int, { description: 'Person-times of beneficiaries. (受益人次)' })
  async personTimes(@Ctx() ctx: RequestContext, @Root() asked: Asked) {
    return (await countClosed(ctx, asked)).personTimes;
  }

  @FieldResolver(() => [TierFigure], { description: 'Person-times by how they were counted. (分口径受益人次)' })
  byTier(@Ctx() ctx: RequestContext, @Root() asked: Asked) {
    return countByTier(ctx, asked);
  }

  @FieldResolver(() => [StateFigure], { description: 'Activities by state, whether they count or not. (分状态活动数)' })
  byState(@Ctx() ctx: RequestContext, @Root() asked: Asked) {
    return countByState(ctx, asked);
  }

  @FieldResolver(() => [MonthFigure], { description: 'By month of their start, oldest first. (分月)' })
  byMonth(@Ctx() ctx: RequestContext, @Root() asked: Asked) {
    return countByMonth(ctx, asked);
  }

  @FieldResolver(() => [CampaignFigure], { description: 'By campaign, most first. (分专项行动)' })
  async byCampaign(@Ctx() ctx: RequestContext, @Root() asked: Asked, @Info() info: GraphQLResolveInfo) {
    const found = await countByOwner(ctx, asked, 'campaignId');
    return named(ctx, found, { reading: campaignReading, type: 'CampaignFigure', field: 'campaign', info });
  }

  @FieldResolver(() => [CategoryFigure], { description: 'By category, most first. (分服务类别)' })
  async byCategory(@Ctx() ctx: RequestContext, @Root() asked: Asked, @Info() info: GraphQLResolveInfo) {
    const found = await countByOwner(ctx, asked, categoryLink);
    return named(ctx, found, { reading: categoryReading, type: 'CategoryFigure', field: 'category', info });
  }

  @FieldResolver(() => [StationFigure], { description: 'By station, most first. (分站点)' })
  async byStation(@Ctx() ctx: RequestContext, @Root() asked: Asked, @Info() info: GraphQLResolveInfo) {
    const found = await countByOwner(ctx, asked, 'stationId');
    return named(ctx, found, { reading: stationReading, type: 'StationFigure', field: 'station', info });
  }

  @FieldResolver(() => [TeamFigure], { description: 'By leading team, most first. (分队伍)' })
  async byTeam(@Ctx() ctx: RequestContext, @Root() asked: Asked, @Info() info: GraphQLResolveInfo) {
    const found = await countByOwner(ctx, asked, 'teamId');
    return named(ctx, found, { reading: teamReading, type: 'TeamFigure', field: 'team', info });
  }
}

interface Naming {
  readonly reading: Reading;
  readonly type: string;
  readonly field: string;
  readonly info: GraphQLResolveInfo;
}

/** Puts to each figure the record that it is a figure of. */
async function named(
  ctx: RequestContext,
  found: readonly (ClosedCount & { readonly ownerId: string | null })[],
  naming: Naming,
): Promise<object[]> {
  const ids = found.map(({ ownerId }) => ownerId).filter((id) => id !== null);
  const owners = await readReferred(ctx, naming.reading, ids, naming);
  return found.map(({ ownerId, closed, personTimes }) => {
    return { closed, personTimes, [naming.field]: (ownerId && owners.get(ownerId)) ?? null };
  });
}
