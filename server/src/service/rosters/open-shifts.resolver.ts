import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { readList } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { ShiftList } from '../shifts/shift.lists.js';
import { OpenShiftsArgs } from './open-shifts.args.js';
import { shiftsOpenTo } from './shifts-open-to.js';

@Resolver()
export class OpenShiftsResolver {
  @Query(() => ShiftList.Connection, {
    description:
      'The shifts that a volunteer could fill: places left, in the future, recruiting, no collision, old enough. (可报班次)',
  })
  async openShifts(
    @Ctx() ctx: RequestContext,
    @Args(() => OpenShiftsArgs) args: OpenShiftsArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, await shiftsOpenTo(ctx, args.volunteerId), args, info);
  }
}
