import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { ColleagueList } from './colleague.lists.js';
import { colleagueReading } from './colleague.reading.js';
import { ColleagueType } from './colleague.type.js';

@Resolver(() => ColleagueType)
export class ColleagueResolver {
  @Query(() => ColleagueList.Connection, { description: 'Who works in the district. (工作人员列表)' })
  colleagues(
    @Ctx() ctx: RequestContext,
    @Args(() => ColleagueList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, colleagueReading, args, info);
  }

  @Query(() => ColleagueType, { nullable: true, description: 'One colleague. (工作人员)' })
  colleague(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, colleagueReading, id, info);
  }
}
