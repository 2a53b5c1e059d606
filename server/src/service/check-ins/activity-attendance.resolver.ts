import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import { ActivityType } from '../activities/activity.type.js';
import { AttendanceType } from './attendance.type.js';
import { CheckEventList } from './check-event.lists.js';
import { attendanceOf } from './count-attendance.js';

/** What check-ins add to activities. */
@Resolver(() => ActivityType)
export class ActivityAttendanceResolver {
  @FieldResolver(() => CheckEventList.Connection, { description: 'Its check-ins and check-outs. (签到签退记录)' })
  checkEvents(@Args(() => CheckEventList.Args) _args: ListArguments) {
    return childrenOn();
  }

  @FieldResolver(() => AttendanceType, { description: 'How many are expected, there, gone and missing. (到岗情况)' })
  attendance(@Ctx() ctx: RequestContext, @Root() activity: { readonly id: string }) {
    return attendanceOf(ctx, activity.id);
  }
}
