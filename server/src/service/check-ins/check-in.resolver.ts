import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { CheckEventList, RefusedCheckList } from './check-event.lists.js';
import { checkEventReading, refusedCheckReading } from './check-event.reading.js';
import { CheckEventType } from './check-event.type.js';
import { checkIn, checkOut } from './check-in.js';
import { CheckInput } from './check-in.inputs.js';

const CheckInPayload = changedPayload('CheckIn', 'checkEvent', () => CheckEventType);
const CheckOutPayload = changedPayload('CheckOut', 'checkEvent', () => CheckEventType);

/** Checking in and out. */
@Resolver(() => CheckEventType)
export class CheckInResolver {
  @Query(() => CheckEventList.Connection, {
    description: 'Check-ins and check-outs of activities within the caller’s reach. (签到签退记录)',
  })
  checkEvents(
    @Ctx() ctx: RequestContext,
    @Args(() => CheckEventList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, checkEventReading, args, info);
  }

  @Query(() => RefusedCheckList.Connection, {
    description: 'Events out of devices’ queues that a rule refused. (被拒签到)',
  })
  refusedChecks(
    @Ctx() ctx: RequestContext,
    @Args(() => RefusedCheckList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, refusedCheckReading, args, info);
  }

  @Mutation(() => CheckInPayload, { description: 'Checks a volunteer in to a shift, now. (签到)' })
  async checkIn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CheckInput, { description: 'Who, and how. (内容)' }) input: CheckInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, checkEventReading, { field: 'checkEvent', id: await checkIn(ctx, input) }, info);
  }

  @Mutation(() => CheckOutPayload, { description: 'Checks a volunteer out of a shift, now. (签退)' })
  async checkOut(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CheckInput, { description: 'Who, and how. (内容)' }) input: CheckInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, checkEventReading, { field: 'checkEvent', id: await checkOut(ctx, input) }, info);
  }
}
