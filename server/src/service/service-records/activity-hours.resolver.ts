import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { ActivityHoursType } from './activity-hours.type.js';
import { showActivityHours } from './show-activity-hours.js';

@Resolver()
export class ActivityHoursResolver {
  @Query(() => ActivityHoursType, {
    description:
      'What computing the hours of an activity would do now, and whom it would pass over. (活动工时核算情况)',
  })
  activityHours(
    @Ctx() ctx: RequestContext,
    @Arg('activityId', () => ID, { description: 'The activity. (活动)' }) activityId: string,
  ) {
    return showActivityHours(ctx, activityId);
  }
}
