import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readList } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { PartyRosterEntryList, PartyRosterList } from './party-roster.lists.js';
import { partyRosterEntryReading } from './party-roster.reading.js';
import { PartyRosterEntryType, PartyRosterType } from './party-roster.type.js';

/** What rosters add to organisations. */
@Resolver(() => OrganisationType)
export class OrganisationRostersResolver {
  @FieldResolver(() => PartyRosterList.Connection, { description: 'Its Party rosters by year. (党员名册)' })
  partyRosters(@Args(() => PartyRosterList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** Who is on a roster. */
@Resolver(() => PartyRosterType)
export class RosterEntriesResolver {
  @FieldResolver(() => PartyRosterEntryList.Connection, {
    description: 'Who is listed; empty for all but administrators. (名册成员)',
  })
  entries(@Args(() => PartyRosterEntryList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** All who are listed, roster by roster. */
@Resolver(() => PartyRosterEntryType)
export class RosterEntryListResolver {
  @Query(() => PartyRosterEntryList.Connection, {
    description: 'Party members listed on rosters; empty for all but administrators. (名册成员列表)',
  })
  partyRosterEntries(
    @Ctx() ctx: RequestContext,
    @Args(() => PartyRosterEntryList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, partyRosterEntryReading, args, info);
  }
}
