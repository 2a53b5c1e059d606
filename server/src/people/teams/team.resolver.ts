import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { amendTeam } from './amend-team.js';
import { foundTeam } from './found-team.js';
import { listTeamSteps } from './list-team-steps.js';
import { setJoinPolicy } from './set-join-policy.js';
import { AmendTeamInput, FoundTeamInput, SetJoinPolicyInput } from './team.inputs.js';
import { TeamList } from './team.lists.js';
import { AmendTeamPayload, FoundTeamPayload, SetJoinPolicyPayload } from './team.payloads.js';
import { teamReading } from './team.reading.js';
import type { TeamRow } from './team.states.js';
import { TeamType } from './team.type.js';

@Resolver(() => TeamType)
export class TeamResolver {
  @Query(() => TeamList.Connection, { description: "The district's volunteer teams. (志愿服务队列表)" })
  teams(@Ctx() ctx: RequestContext, @Args(() => TeamList.Args) args: ListArguments, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, teamReading, args, info);
  }

  @Query(() => TeamType, { nullable: true, description: 'One team. (志愿服务队)' })
  team(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, teamReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() team: TeamRow) {
    return listTeamSteps(ctx, team);
  }

  @Mutation(() => FoundTeamPayload, { description: 'Founds a team. (成立志愿服务队)' })
  async foundTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FoundTeamInput, { description: 'The team. (内容)' }) input: FoundTeamInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, joinCode } = await foundTeam(ctx, input);
    return { ...(await readChanged(ctx, teamReading, { field: 'team', id }, info)), joinCode };
  }

  @Mutation(() => AmendTeamPayload, { description: "Changes a team's facts. (修改志愿服务队)" })
  async amendTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendTeamInput, { description: 'The change. (内容)' }) input: AmendTeamInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, teamReading, { field: 'team', id: await amendTeam(ctx, input) }, info);
  }

  @Mutation(() => SetJoinPolicyPayload, {
    description: 'Decides how volunteers join a team; CODE given again replaces the code. (设置加入方式)',
  })
  async setJoinPolicy(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetJoinPolicyInput, { description: 'The decision. (内容)' }) input: SetJoinPolicyInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, joinCode } = await setJoinPolicy(ctx, input);
    return { ...(await readChanged(ctx, teamReading, { field: 'team', id }, info)), joinCode };
  }
}
