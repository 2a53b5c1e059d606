import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { ServiceRecordType } from '../service-records/service-record.type.js';
import { approveAdjustment } from './approve-adjustment.js';
import { dropAdjustment } from './drop-adjustment.js';
import { offerAdjustmentSteps } from './offer-adjustment-steps.js';
import { RequestAdjustmentInput } from './record-adjustment.inputs.js';
import { RecordAdjustmentList } from './record-adjustment.lists.js';
import { recordAdjustmentReading } from './record-adjustment.reading.js';
import type { AdjustmentFacts } from './record-adjustment.states.js';
import { RecordAdjustmentType } from './record-adjustment.type.js';
import { requestAdjustment } from './request-adjustment.js';

const field = 'recordAdjustment';
const RequestAdjustmentPayload = changedPayload('RequestAdjustment', field, () => RecordAdjustmentType);
const ApproveAdjustmentPayload = changedPayload('ApproveAdjustment', field, () => RecordAdjustmentType);
const RefuseAdjustmentPayload = changedPayload('RefuseAdjustment', field, () => RecordAdjustmentType);
const WithdrawAdjustmentPayload = changedPayload('WithdrawAdjustment', field, () => RecordAdjustmentType);

@Resolver(() => RecordAdjustmentType)
export class RecordAdjustmentResolver {
  @Query(() => RecordAdjustmentList.Connection, {
    description: 'The adjustments of records within the caller’s reach. (更正列表)',
  })
  recordAdjustments(
    @Ctx() ctx: RequestContext,
    @Args(() => RecordAdjustmentList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, recordAdjustmentReading, args, info);
  }

  @Query(() => RecordAdjustmentType, { nullable: true, description: 'One adjustment. (更正)' })
  recordAdjustment(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, recordAdjustmentReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() adjustment: AdjustmentFacts) {
    return offerAdjustmentSteps(ctx, adjustment);
  }

  @Mutation(() => RequestAdjustmentPayload, {
    description: 'Asks for minutes to be added to or taken off a confirmed record; somebody else approves. (申请更正)',
  })
  async requestAdjustment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestAdjustmentInput, { description: 'Which, how much, and why. (内容)' })
    input: RequestAdjustmentInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, recordAdjustmentReading, { field, id: await requestAdjustment(ctx, input) }, info);
  }

  @Mutation(() => ApproveAdjustmentPayload, {
    description: 'Approves an adjustment that somebody else asked for: its minutes count. (批准更正)',
  })
  async approveAdjustment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, recordAdjustmentReading, { field, id: await approveAdjustment(ctx, input) }, info);
  }

  @Mutation(() => RefuseAdjustmentPayload, { description: 'Refuses an adjustment; a reason is due. (不予更正)' })
  async refuseAdjustment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, recordAdjustmentReading, { field, id: await dropAdjustment(ctx, 'refuse', input) }, info);
  }

  @Mutation(() => WithdrawAdjustmentPayload, {
    description: 'Takes an adjustment back that the caller asked for. (撤回更正申请)',
  })
  async withdrawAdjustment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await dropAdjustment(ctx, 'withdraw', input);
    return readChanged(ctx, recordAdjustmentReading, { field, id }, info);
  }
}

/** What adjustments add to records. */
@Resolver(() => ServiceRecordType)
export class RecordAdjustmentsResolver {
  @FieldResolver(() => RecordAdjustmentList.Connection, { description: 'What was asked to correct of it. (更正)' })
  adjustments(@Args(() => RecordAdjustmentList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
