import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { ShiftSizeInput } from './shift.inputs.js';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: "Times of a day on Shanghai's clock; an end before the start lies on the next day. (时段)" })
export class ShiftTimesInput {
  @Matches(clock, { message: 'Give a time such as 07:30.' })
  @Field(() => String, { description: 'When it starts, HH:MM. (开始时刻)' })
  from: string;

  @Matches(clock, { message: 'Give a time such as 09:00.' })
  @Field(() => String, { description: 'When it ends, HH:MM. (结束时刻)' })
  to: string;
}

@InputType({ description: 'Shifts that recur on weekdays between two days. (按周期排班)' })
export class ShiftPatternInput extends ShiftSizeInput {
  @Field(() => ID, { description: 'The activity. (活动)' })
  activityId: string;

  @ArrayMinSize(1, { message: 'Choose at least one post.' })
  @ArrayMaxSize(30, { message: 'Choose at most 30 posts.' })
  @ArrayUnique({ message: 'Name each post once.' })
  @Field(() => [ID], { description: 'The posts of the activity that get these shifts. (岗位)' })
  postIds: string[];

  @Field(() => Day, { description: 'First day. (起始日期)' })
  fromOn: string;

  @Field(() => Day, { description: 'Last day. (截止日期)' })
  untilOn: string;

  @ArrayMinSize(1, { message: 'Choose at least one weekday.' })
  @ArrayUnique({ message: 'Name each weekday once.' })
  @Min(1, { each: true, message: 'Weekdays run from 1 (Monday) to 7 (Sunday).' })
  @Max(7, { each: true, message: 'Weekdays run from 1 (Monday) to 7 (Sunday).' })
  @Field(() => [Int], { description: 'Weekdays, 1 for Monday to 7 for Sunday. (星期)' })
  weekdays: number[];

  @ValidateNested()
  @ArrayMinSize(1, { message: 'Give at least one time.' })
  @ArrayMaxSize(12, { message: 'Give at most 12 times.' })
  @Field(() => [ShiftTimesInput], { description: 'Times of each day. (时段)' })
  times: ShiftTimesInput[];

  @ArrayMaxSize(200, { message: 'Name at most 200 days.' })
  @Field(() => [Day], { defaultValue: [], description: 'Days that are left out. (例外日期)' })
  exceptOn: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether days on which nobody works are left out; make-up working days stay. (仅工作日)',
  })
  workingDaysOnly: boolean;
}

@InputType({ description: "Another activity's roster, moved to this one's time. (复制排班)" })
export class CopyRosterInput {
  @Field(() => ID, { description: 'The activity whose posts and open shifts are copied. (原活动)' })
  fromId: string;

  @Field(() => ID, { description: 'The activity that gets them; it has no posts yet. (目标活动)' })
  toId: string;
}
