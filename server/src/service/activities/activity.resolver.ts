import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { CategoryType } from '../categories/category.type.js';
import { PublishCheckType } from './activity-steps.type.js';
import { AmendActivityInput, CopyActivityInput, DraftActivityInput } from './activity.inputs.js';
import { ActivityList } from './activity.lists.js';
import { activityReading } from './activity.reading.js';
import { ActivityType } from './activity.type.js';
import type { ActivityFacts } from './activity.states.js';
import { amendActivity } from './amend-activity.js';
import { copyActivity } from './copy-activity.js';
import { draftActivity } from './draft-activity.js';
import { editableFields } from './editable-fields.js';
import { offerActivitySteps } from './offer-activity-steps.js';
import { ProgrammeActType } from './programme-act.type.js';
import { publishChecksOf } from './publish-checks.js';

const DraftActivityPayload = changedPayload('DraftActivity', 'activity', () => ActivityType);
const AmendActivityPayload = changedPayload('AmendActivity', 'activity', () => ActivityType);
const CopyActivityPayload = changedPayload('CopyActivity', 'activity', () => ActivityType);

@Resolver(() => ActivityType)
export class ActivityResolver {
  @Query(() => ActivityList.Connection, { description: 'The activities within the caller’s reach. (活动列表)' })
  activities(
    @Ctx() ctx: RequestContext,
    @Args(() => ActivityList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, activityReading, args, info);
  }

  @Query(() => ActivityType, { nullable: true, description: 'One activity. (活动)' })
  activity(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, activityReading, id, info);
  }

  @FieldResolver(() => [OrganisationType], { description: 'Organisations that help the lead, by name. (协办单位)' })
  coOrganisers() {
    return childrenOn();
  }

  @FieldResolver(() => [CategoryType], { description: 'What kind of service it is, by code. (服务类别)' })
  categories() {
    return childrenOn();
  }

  @FieldResolver(() => [ProgrammeActType], { description: 'The programme in its order. (节目单)' })
  acts() {
    return childrenOn();
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() activity: ActivityFacts) {
    return offerActivitySteps(ctx, activity);
  }

  @FieldResolver(() => [PublishCheckType], {
    description: 'The rules of publishing, and whether it keeps them. (发布检查)',
  })
  publishChecks(@Root() activity: ActivityFacts) {
    return publishChecksOf(activity);
  }

  @FieldResolver(() => [String], { description: 'The input fields that may still change in its state. (可修改字段)' })
  editableFields(@Root() activity: ActivityFacts) {
    return editableFields(activity.state);
  }

  @Mutation(() => DraftActivityPayload, { description: 'Writes down a new activity as a draft. (起草活动)' })
  async draftActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DraftActivityInput, { description: 'The activity. (内容)' }) input: DraftActivityInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await draftActivity(ctx, input) }, info);
  }

  @Mutation(() => AmendActivityPayload, {
    description: 'Changes what is told of an activity, as far as its state allows. (修改活动)',
  })
  async amendActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendActivityInput, { description: 'The change. (内容)' }) input: AmendActivityInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await amendActivity(ctx, input) }, info);
  }

  @Mutation(() => CopyActivityPayload, { description: 'Drafts an activity like another at another time. (复制活动)' })
  async copyActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CopyActivityInput, { description: 'Which, and when. (内容)' }) input: CopyActivityInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await copyActivity(ctx, input) }, info);
  }
}
