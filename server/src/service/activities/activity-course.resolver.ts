import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { ActivityStepsInput, ActivityStepsPayload } from './activity-steps.type.js';
import { activityReading } from './activity.reading.js';
import { ActivityType } from './activity.type.js';
import { takeActivityStep } from './take-activity-step.js';
import { takeActivitySteps } from './take-activity-steps.js';

const PublishActivityPayload = changedPayload('PublishActivity', 'activity', () => ActivityType);
const MarkActivityFullPayload = changedPayload('MarkActivityFull', 'activity', () => ActivityType);
const ReopenActivityPayload = changedPayload('ReopenActivity', 'activity', () => ActivityType);
const StartActivityPayload = changedPayload('StartActivity', 'activity', () => ActivityType);
const EndActivityPayload = changedPayload('EndActivity', 'activity', () => ActivityType);
const CloseActivityPayload = changedPayload('CloseActivity', 'activity', () => ActivityType);
const LockActivityPayload = changedPayload('LockActivity', 'activity', () => ActivityType);
const CancelActivityPayload = changedPayload('CancelActivity', 'activity', () => ActivityType);

/** The course of an approved activity to its locking. */
@Resolver(() => ActivityType)
export class ActivityCourseResolver {
  @Mutation(() => PublishActivityPayload, {
    description:
      'Makes an approved activity public and recruits; PUBLISH_CHECKS_FAILED names every broken rule. (发布活动)',
  })
  async publishActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'publish', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => MarkActivityFullPayload, { description: 'Says that every place is taken. (标记满员)' })
  async markActivityFull(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'markFull', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => ReopenActivityPayload, { description: 'Recruits again for a full activity. (重新招募)' })
  async reopenActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'reopen', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => StartActivityPayload, {
    description: 'Begins an activity, two hours before its start at the earliest. (开始活动)',
  })
  async startActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'start', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => EndActivityPayload, { description: 'Says that an activity is over. (结束活动)' })
  async endActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'end', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => CloseActivityPayload, { description: 'Closes a reported activity, which then counts. (活动结项)' })
  async closeActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'close', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => LockActivityPayload, { description: 'Locks a closed activity when its period is closed. (锁定活动)' })
  async lockActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'lock', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => CancelActivityPayload, { description: 'Calls an activity off; a reason is due. (取消活动)' })
  async cancelActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'cancel', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => ActivityStepsPayload, { description: 'Publishes several activities, each by itself. (批量发布)' })
  async publishActivities(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityStepsInput, { description: 'Which. (内容)' }) input: ActivityStepsInput,
  ): Promise<ActivityStepsPayload> {
    return { outcomes: await takeActivitySteps(ctx, 'publish', input.items) };
  }

  @Mutation(() => ActivityStepsPayload, { description: 'Locks several activities, each by itself. (批量锁定)' })
  async lockActivities(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityStepsInput, { description: 'Which. (内容)' }) input: ActivityStepsInput,
  ): Promise<ActivityStepsPayload> {
    return { outcomes: await takeActivitySteps(ctx, 'lock', input.items) };
  }
}
