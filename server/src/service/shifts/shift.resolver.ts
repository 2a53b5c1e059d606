import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { ActivityType } from '../activities/activity.type.js';
import { PostType } from '../posts/post.type.js';
import { offerShiftSteps } from './offer-shift-steps.js';
import { placesLeft, type Places } from './places-left.js';
import { planShift } from './plan-shift.js';
import { PlanShiftInput } from './shift.inputs.js';
import { ShiftList } from './shift.lists.js';
import { shiftReading } from './shift.reading.js';
import type { ShiftFacts } from './shift.states.js';
import { ShiftType } from './shift.type.js';

const PlanShiftPayload = changedPayload('PlanShift', 'shift', () => ShiftType);

@Resolver(() => ShiftType)
export class ShiftResolver {
  @Query(() => ShiftList.Connection, { description: 'The shifts within the caller’s reach. (班次列表)' })
  shifts(
    @Ctx() ctx: RequestContext,
    @Args(() => ShiftList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, shiftReading, args, info);
  }

  @Query(() => ShiftType, { nullable: true, description: 'One shift. (班次)' })
  shift(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, shiftReading, id, info);
  }

  @FieldResolver(() => Int, { description: 'How many places are left; none once it is cancelled. (剩余名额)' })
  placesLeft(@Root() shift: Places) {
    return placesLeft(shift);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() shift: ShiftFacts) {
    return offerShiftSteps(ctx, shift);
  }

  @Mutation(() => PlanShiftPayload, { description: 'Plans a shift on a post. (设置班次)' })
  async planShift(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlanShiftInput, { description: 'The shift. (内容)' }) input: PlanShiftInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, shiftReading, { field: 'shift', id: await planShift(ctx, input) }, info);
  }
}

/** What shifts add to activities. */
@Resolver(() => ActivityType)
export class ActivityShiftsResolver {
  @FieldResolver(() => ShiftList.Connection, { description: 'Its shifts. (班次)' })
  shifts(@Args(() => ShiftList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What shifts add to posts. */
@Resolver(() => PostType)
export class PostShiftsResolver {
  @FieldResolver(() => ShiftList.Connection, { description: 'The shifts on it. (班次)' })
  shifts(@Args(() => ShiftList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
