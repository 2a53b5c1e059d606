import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { VolunteerType } from '../../people/volunteers/volunteer.type.js';
import { activityReading } from '../activities/activity.reading.js';
import { ActivityType } from '../activities/activity.type.js';
import { computeRecords } from './compute-records.js';
import { confirmRecord } from './confirm-record.js';
import { confirmRecords } from './confirm-records.js';
import { netMinutes } from './day-sums.js';
import { offerRecordSteps } from './offer-record-steps.js';
import { recordNumber } from './record-number.js';
import { rejectRecord } from './reject-record.js';
import type { ServiceRecord } from './service-record.entity.js';
import { ComputeRecordsInput, ConfirmRecordsInput, ConfirmRecordsPayload } from './service-record.inputs.js';
import { ServiceRecordList } from './service-record.lists.js';
import { serviceRecordReading } from './service-record.reading.js';
import type { RecordStepFacts } from './service-record.states.js';
import { ServiceRecordType } from './service-record.type.js';

const field = 'serviceRecord';
const ComputeRecordsPayload = changedPayload('ComputeRecords', 'activity', () => ActivityType);
const ConfirmRecordPayload = changedPayload('ConfirmRecord', field, () => ServiceRecordType);
const RejectRecordPayload = changedPayload('RejectRecord', field, () => ServiceRecordType);

@Resolver(() => ServiceRecordType)
export class ServiceRecordResolver {
  @Query(() => ServiceRecordList.Connection, { description: 'The records within the caller’s reach. (服务记录列表)' })
  serviceRecords(
    @Ctx() ctx: RequestContext,
    @Args(() => ServiceRecordList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, serviceRecordReading, args, info);
  }

  @Query(() => ServiceRecordType, { nullable: true, description: 'One record. (服务记录)' })
  serviceRecord(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, serviceRecordReading, id, info);
  }

  @FieldResolver(() => String, { description: 'What people call it, such as R20261205-9F3A2C. (记录编号)' })
  number(@Root() record: Pick<ServiceRecord, 'id' | 'servedOn'>) {
    return recordNumber(record);
  }

  @FieldResolver(() => Int, { description: 'What it is worth in minutes, after adjustments. (净时长)' })
  netMinutes(@Root() record: Pick<ServiceRecord, 'creditedMinutes' | 'adjustedMinutes'>) {
    return netMinutes(record);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() record: RecordStepFacts) {
    return offerRecordSteps(ctx, record);
  }

  @Mutation(() => ComputeRecordsPayload, {
    description: 'Computes the records of an activity’s shifts that are over; what is recorded stays. (核算服务记录)',
  })
  async computeRecords(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComputeRecordsInput, { description: 'Which. (内容)' }) input: ComputeRecordsInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await computeRecords(ctx, input) }, info);
  }

  @Mutation(() => ConfirmRecordPayload, {
    description: 'Confirms a record that somebody else recorded. (确认服务记录)',
  })
  async confirmRecord(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, serviceRecordReading, { field, id: await confirmRecord(ctx, input) }, info);
  }

  @Mutation(() => ConfirmRecordsPayload, {
    description: 'Confirms several records, each by itself; skips what it may not, with the reason. (批量确认服务记录)',
  })
  async confirmRecords(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmRecordsInput, { description: 'Which. (内容)' }) input: ConfirmRecordsInput,
  ): Promise<ConfirmRecordsPayload> {
    return { outcomes: await confirmRecords(ctx, input.items) };
  }

  @Mutation(() => RejectRecordPayload, { description: 'Rejects a record; a reason is due. (驳回服务记录)' })
  async rejectRecord(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, serviceRecordReading, { field, id: await rejectRecord(ctx, input) }, info);
  }
}

/** What records add to activities. */
@Resolver(() => ActivityType)
export class ActivityRecordsResolver {
  @FieldResolver(() => ServiceRecordList.Connection, { description: 'The service records of its shifts. (服务记录)' })
  serviceRecords(@Args(() => ServiceRecordList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What records add to volunteers. */
@Resolver(() => VolunteerType)
export class VolunteerRecordsResolver {
  @FieldResolver(() => ServiceRecordList.Connection, {
    description: 'Their service records, as far as the caller may know. (服务记录)',
  })
  serviceRecords(@Args(() => ServiceRecordList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
