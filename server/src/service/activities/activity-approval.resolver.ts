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

const SubmitActivityPayload = changedPayload('SubmitActivity', 'activity', () => ActivityType);
const ReturnActivityPayload = changedPayload('ReturnActivity', 'activity', () => ActivityType);
const ApproveActivityPayload = changedPayload('ApproveActivity', 'activity', () => ActivityType);
const ApproveMakeUpActivityPayload = changedPayload('ApproveMakeUpActivity', 'activity', () => ActivityType);

/** The way of an activity to its approval. */
@Resolver(() => ActivityType)
export class ActivityApprovalResolver {
  @Mutation(() => SubmitActivityPayload, { description: 'Hands an activity in for approval. (提交审批)' })
  async submitActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'submit', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => ReturnActivityPayload, {
    description: 'Sends an activity back to be mended; a reason is due. (退回修改)',
  })
  async returnActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'return', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => ApproveActivityPayload, {
    description: 'Approves an activity that another person submitted. (批准活动)',
  })
  async approveActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'approve', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => ApproveMakeUpActivityPayload, {
    description: 'Approves a make-up activity that another body entered. (批准补录)',
  })
  async approveMakeUpActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeActivityStep(ctx, 'approveMakeUp', input);
    return readChanged(ctx, activityReading, { field: 'activity', id }, info);
  }

  @Mutation(() => ActivityStepsPayload, {
    description: 'Hands several activities in for approval, each by itself. (批量提交)',
  })
  async submitActivities(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityStepsInput, { description: 'Which. (内容)' }) input: ActivityStepsInput,
  ): Promise<ActivityStepsPayload> {
    return { outcomes: await takeActivitySteps(ctx, 'submit', input.items) };
  }

  @Mutation(() => ActivityStepsPayload, { description: 'Approves several activities, each by itself. (批量批准)' })
  async approveActivities(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ActivityStepsInput, { description: 'Which. (内容)' }) input: ActivityStepsInput,
  ): Promise<ActivityStepsPayload> {
    return { outcomes: await takeActivitySteps(ctx, 'approve', input.items) };
  }
}
