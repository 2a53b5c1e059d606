import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { findLiveBoard } from './find-live-board.js';
import { LiveBoardType } from './live-board.type.js';

/** The board that hangs on the wall while an activity takes place. */
@Resolver(() => LiveBoardType)
export class LiveBoardResolver {
  @Query(() => LiveBoardType, { description: 'Who is where in an activity, now. (现场看板)' })
  liveBoard(
    @Ctx() ctx: RequestContext,
    @Arg('activityId', () => ID, { description: 'The activity. (活动)' }) activityId: string,
  ) {
    return findLiveBoard(ctx, activityId);
  }
}
