import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput, type ListArguments } from '../../kernel/lists.js';
import { matchPartyRoster } from './match-party-roster.js';
import { RecordPartyRosterInput } from './party-roster.inputs.js';
import { PartyRosterList } from './party-roster.lists.js';
import { partyRosterReading } from './party-roster.reading.js';
import { PartyRegistrationType, PartyRosterType } from './party-roster.type.js';
import { recordPartyRoster } from './record-party-roster.js';
import { showPartyRegistration } from './show-party-registration.js';

const RecordPayload = changedPayload('RecordPartyRoster', 'partyRoster', () => PartyRosterType);
const MatchPayload = changedPayload('MatchPartyRoster', 'partyRoster', () => PartyRosterType);

@Resolver(() => PartyRosterType)
export class PartyRosterResolver {
  @Query(() => PartyRosterList.Connection, { description: 'Party branches with their members by year. (党员名册列表)' })
  partyRosters(
    @Ctx() ctx: RequestContext,
    @Args(() => PartyRosterList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, partyRosterReading, args, info);
  }

  @Query(() => PartyRosterType, { nullable: true, description: 'One roster. (党员名册)' })
  partyRoster(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, partyRosterReading, id, info);
  }

  @Query(() => PartyRegistrationType, {
    description:
      "How many Party members of the caller's area are volunteers in a year, and of how many. (党员志愿者注册情况)",
  })
  partyRegistration(
    @Ctx() ctx: RequestContext,
    @Arg('year', () => Int, { description: 'The year. (年份)' }) year: number,
  ): Promise<PartyRegistrationType> {
    return showPartyRegistration(ctx, year);
  }

  @Mutation(() => RecordPayload, {
    description: "Records a Party branch's members of a year, and matches a list of them to volunteers. (登记党员名册)",
  })
  async recordPartyRoster(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordPartyRosterInput, { description: 'The roster. (内容)' }) input: RecordPartyRosterInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      partyRosterReading,
      { field: 'partyRoster', id: await recordPartyRoster(ctx, input) },
      info,
    );
  }

  @Mutation(() => MatchPayload, {
    description: "Looks again who of a roster's list is a volunteer. (重新比对党员名册)",
  })
  async matchPartyRoster(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which roster. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, partyRosterReading, { field: 'partyRoster', id: await matchPartyRoster(ctx, input) }, info);
  }
}
