import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { CategoryType } from '../categories/category.type.js';
import { DraftActivityInput } from './activity.inputs.js';
import { ActivityList } from './activity.lists.js';
import { activityReading } from './activity.reading.js';
import { ActivityType } from './activity.type.js';
import { draftActivity } from './draft-activity.js';
import { ProgrammeActType } from './programme-act.type.js';

const DraftActivityPayload = changedPayload('DraftActivity', 'activity', () => ActivityType);

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

  @Mutation(() => DraftActivityPayload, { description: 'Writes down a new activity as a draft. (起草活动)' })
  async draftActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DraftActivityInput, { description: 'The activity. (内容)' }) input: DraftActivityInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await draftActivity(ctx, input) }, info);
  }
}
