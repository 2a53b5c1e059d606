import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { JobStepInput } from './job.inputs.js';
import { JobList } from './job.lists.js';
import { jobReading } from './job.reading.js';
import type { JobRow } from './job.states.js';
import { JobType } from './job.type.js';
import { listJobSteps } from './list-job-steps.js';
import { takeJobStep } from './take-job-step.js';

const PauseJobPayload = changedPayload('PauseJob', 'job', () => JobType);
const ResumeJobPayload = changedPayload('ResumeJob', 'job', () => JobType);
const CancelJobPayload = changedPayload('CancelJob', 'job', () => JobType);

@Resolver(() => JobType)
export class JobResolver {
  @Query(() => JobList.Connection, {
    description: 'Work in the background: all of the district for its administrators, else one’s own. (后台任务列表)',
  })
  jobs(@Ctx() ctx: RequestContext, @Args(() => JobList.Args) args: ListArguments, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, jobReading, args, info);
  }

  @Query(() => JobType, { nullable: true, description: 'One job; ask again to follow its progress. (后台任务)' })
  job(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, jobReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() job: JobRow) {
    return listJobSteps(ctx, job);
  }

  @Mutation(() => PauseJobPayload, { description: 'Stops a job behind the part in hand. (暂停任务)' })
  async pauseJob(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JobStepInput, { description: 'Which job. (内容)' }) input: JobStepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, jobReading, { field: 'job', id: await takeJobStep(ctx, 'pause', input) }, info);
  }

  @Mutation(() => ResumeJobPayload, { description: 'Lets a paused or failed job go on. (继续任务)' })
  async resumeJob(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JobStepInput, { description: 'Which job. (内容)' }) input: JobStepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, jobReading, { field: 'job', id: await takeJobStep(ctx, 'resume', input) }, info);
  }

  @Mutation(() => CancelJobPayload, { description: 'Ends a job before it is done; what is done stays. (取消任务)' })
  async cancelJob(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JobStepInput, { description: 'Which job. (内容)' }) input: JobStepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, jobReading, { field: 'job', id: await takeJobStep(ctx, 'cancel', input) }, info);
  }
}
