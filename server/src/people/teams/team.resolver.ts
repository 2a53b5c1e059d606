import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { foundTeam } from './found-team.js';
import { FoundTeamInput } from './team.inputs.js';
import { TeamList } from './team.lists.js';
import { FoundTeamPayload } from './team.payloads.js';
import { teamReading } from './team.reading.js';
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

  @Mutation(() => FoundTeamPayload, { description: 'Founds a team. (成立志愿服务队)' })
  async foundTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FoundTeamInput, { description: 'The team. (内容)' }) input: FoundTeamInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, joinCode } = await foundTeam(ctx, input);
    return { ...(await readChanged(ctx, teamReading, { field: 'team', id }, info)), joinCode };
  }
}
