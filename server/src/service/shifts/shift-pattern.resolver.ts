import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { activityReading } from '../activities/activity.reading.js';
import { ActivityType } from '../activities/activity.type.js';
import { copyRoster } from './copy-roster.js';
import { planShifts } from './plan-shifts.js';
import { PlannedShiftType } from './planned-shift.type.js';
import { previewShifts } from './preview-shifts.js';
import { CopyRosterInput, ShiftPatternInput } from './shift-pattern.inputs.js';

const PlanShiftsPayload = changedPayload('PlanShifts', 'activity', () => ActivityType);
const CopyRosterPayload = changedPayload('CopyRoster', 'activity', () => ActivityType);

/** Many shifts at once: by a pattern, or like another activity. */
@Resolver()
export class ShiftPatternResolver {
  @Query(() => [PlannedShiftType], {
    description: 'What planning by a pattern would make, and what it would leave out and why. (周期排班预览)',
  })
  shiftPreview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ShiftPatternInput, { description: 'The pattern. (周期)' }) input: ShiftPatternInput,
  ) {
    return previewShifts(ctx, input);
  }

  @Mutation(() => PlanShiftsPayload, {
    description: 'Plans every shift of a recurring pattern that is not there yet. (按周期排班)',
  })
  async planShifts(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ShiftPatternInput, { description: 'The pattern. (周期)' }) input: ShiftPatternInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await planShifts(ctx, input) }, info);
  }

  @Mutation(() => CopyRosterPayload, {
    description: "Gives an activity another's posts and shifts, moved in time. (复制排班)",
  })
  async copyRoster(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CopyRosterInput, { description: 'From which to which. (内容)' }) input: CopyRosterInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, activityReading, { field: 'activity', id: await copyRoster(ctx, input) }, info);
  }
}
