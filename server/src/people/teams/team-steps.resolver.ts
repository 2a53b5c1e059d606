import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { takeTeamStep } from './take-team-step.js';
import { teamReading } from './team.reading.js';
import { TeamType } from './team.type.js';

const SuspendTeamPayload = changedPayload('SuspendTeam', 'team', () => TeamType);
const ResumeTeamPayload = changedPayload('ResumeTeam', 'team', () => TeamType);
const DisbandTeamPayload = changedPayload('DisbandTeam', 'team', () => TeamType);

/** The steps of a team's state, each a mutation of its own. */
@Resolver(() => TeamType)
export class TeamStepsResolver {
  @Mutation(() => SuspendTeamPayload, { description: 'Lets a team rest for now; a reason is due. (暂停志愿服务队)' })
  async suspendTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which team and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, teamReading, { field: 'team', id: await takeTeamStep(ctx, 'suspend', input) }, info);
  }

  @Mutation(() => ResumeTeamPayload, { description: 'Lets a suspended team work again. (恢复志愿服务队)' })
  async resumeTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which team. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, teamReading, { field: 'team', id: await takeTeamStep(ctx, 'resume', input) }, info);
  }

  @Mutation(() => DisbandTeamPayload, { description: 'Ends a team for good; a reason is due. (解散志愿服务队)' })
  async disbandTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which team and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, teamReading, { field: 'team', id: await takeTeamStep(ctx, 'disband', input) }, info);
  }
}
