import { Field, Int, ObjectType } from 'type-graphql';
import { TeamType } from '../../people/teams/team.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { ActivityState } from '../activities/activity.entity.js';
import { CampaignType } from '../campaigns/campaign.type.js';
import { CategoryType } from '../categories/category.type.js';
import { CountTier } from '../reports/beneficiary-count.entity.js';

@ObjectType({ description: 'Person-times by how they were counted. (分口径受益人次)', simpleResolvers: true })
export class TierFigure {
  @Field(() => CountTier, { description: 'How they were counted. (统计口径)' })
  tier: CountTier;

  @Field(() => Int, { description: 'Person-times. (人次)' })
  personTimes: number;
}

@ObjectType({ description: 'Activities by state. (分状态活动数)', simpleResolvers: true })
export class StateFigure {
  @Field(() => ActivityState, { description: 'The state. (状态)' })
  state: ActivityState;

  @Field(() => Int, { description: 'How many. (活动数)' })
  count: number;
}

/** What every group of closed activities tells. */
@ObjectType({ simpleResolvers: true })
abstract class ClosedFigure {
  @Field(() => Int, { description: 'Closed activities. (结项活动数)' })
  closed: number;

  @Field(() => Int, { description: 'Person-times of beneficiaries. (受益人次)' })
  personTimes: number;
}

@ObjectType({ description: 'Closed activities of a month. (分月结项活动)', simpleResolvers: true })
export class MonthFigure extends ClosedFigure {
  @Field(() => String, { description: 'The month in which they started, YYYY-MM in Asia/Shanghai. (月份)' })
  month: string;
}

@ObjectType({ description: 'Closed activities of a campaign. (分专项行动结项活动)', simpleResolvers: true })
export class CampaignFigure extends ClosedFigure {
  @Field(() => CampaignType, { nullable: true, description: 'The campaign; none for those of no campaign. (专项行动)' })
  campaign: CampaignType | null;
}

@ObjectType({
  description: 'Closed activities of a category; one of several categories counts in each. (分类别结项活动)',
  simpleResolvers: true,
})
export class CategoryFigure extends ClosedFigure {
  @Field(() => CategoryType, { nullable: true, description: 'The category. (服务类别)' })
  category: CategoryType | null;
}

@ObjectType({ description: 'Closed activities of a station. (分站点结项活动)', simpleResolvers: true })
export class StationFigure extends ClosedFigure {
  @Field(() => StationType, { nullable: true, description: 'The station; none for those of no station. (服务站)' })
  station: StationType | null;
}

@ObjectType({ description: 'Closed activities of a team. (分队伍结项活动)', simpleResolvers: true })
export class TeamFigure extends ClosedFigure {
  @Field(() => TeamType, { nullable: true, description: 'The team; none for those of no team. (服务队)' })
  team: TeamType | null;
}

@ObjectType('ActivityFigures', {
  description:
    'Figures over the activities that a filter finds. Only closed and locked ones count, except by state; a co-organised one counts once. (活动统计)',
  simpleResolvers: true,
})
export class ActivityFiguresType {}
