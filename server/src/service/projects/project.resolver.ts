import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { amendProject } from './amend-project.js';
import { establishProject } from './establish-project.js';
import { offerProjectSteps } from './offer-project-steps.js';
import { AmendProjectInput, EstablishProjectInput } from './project.inputs.js';
import { ProjectList } from './project.lists.js';
import { projectReading } from './project.reading.js';
import type { ProjectFacts } from './project.states.js';
import { ProjectType } from './project.type.js';
import { takeProjectStep } from './take-project-step.js';

const EstablishProjectPayload = changedPayload('EstablishProject', 'project', () => ProjectType);
const AmendProjectPayload = changedPayload('AmendProject', 'project', () => ProjectType);
const PauseProjectPayload = changedPayload('PauseProject', 'project', () => ProjectType);
const ResumeProjectPayload = changedPayload('ResumeProject', 'project', () => ProjectType);
const EndProjectPayload = changedPayload('EndProject', 'project', () => ProjectType);

@Resolver(() => ProjectType)
export class ProjectResolver {
  @Query(() => ProjectList.Connection, { description: 'The standing services of the district. (项目列表)' })
  projects(
    @Ctx() ctx: RequestContext,
    @Args(() => ProjectList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, projectReading, args, info);
  }

  @Query(() => ProjectType, { nullable: true, description: 'One project. (项目)' })
  project(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, projectReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() project: ProjectFacts) {
    return offerProjectSteps(ctx, project);
  }

  @Mutation(() => EstablishProjectPayload, { description: 'Sets up a standing service. (新建项目)' })
  async establishProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EstablishProjectInput, { description: 'The project. (内容)' }) input: EstablishProjectInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, projectReading, { field: 'project', id: await establishProject(ctx, input) }, info);
  }

  @Mutation(() => AmendProjectPayload, { description: 'Corrects what a project says of itself. (修改项目)' })
  async amendProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendProjectInput, { description: 'The correction. (内容)' }) input: AmendProjectInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, projectReading, { field: 'project', id: await amendProject(ctx, input) }, info);
  }

  @Mutation(() => PauseProjectPayload, { description: 'Stops a project for a while; a reason is due. (暂停项目)' })
  async pauseProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, projectReading, { field: 'project', id: await takeProjectStep(ctx, 'pause', input) }, info);
  }

  @Mutation(() => ResumeProjectPayload, { description: 'Lets a paused project serve again. (恢复项目)' })
  async resumeProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      projectReading,
      { field: 'project', id: await takeProjectStep(ctx, 'resume', input) },
      info,
    );
  }

  @Mutation(() => EndProjectPayload, { description: 'Ends a project for good; a reason is due. (结束项目)' })
  async endProject(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, projectReading, { field: 'project', id: await takeProjectStep(ctx, 'end', input) }, info);
  }
}
