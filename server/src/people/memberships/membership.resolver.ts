import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { listMembershipSteps } from './list-membership-steps.js';
import { MembershipList } from './membership.lists.js';
import { membershipReading } from './membership.reading.js';
import type { MembershipRow } from './membership.states.js';
import { TeamMembershipType } from './membership.type.js';

@Resolver(() => TeamMembershipType)
export class MembershipResolver {
  @Query(() => MembershipList.Connection, { description: 'Who is in which team, was, or asked to be. (队员列表)' })
  teamMemberships(
    @Ctx() ctx: RequestContext,
    @Args(() => MembershipList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, membershipReading, args, info);
  }

  @Query(() => TeamMembershipType, { nullable: true, description: 'One membership. (队员)' })
  teamMembership(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, membershipReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() membership: MembershipRow) {
    return listMembershipSteps(ctx, membership);
  }
}
