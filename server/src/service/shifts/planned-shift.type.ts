import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from '../../kernel/scalars.js';
import type { PlannedShift } from './planned-shifts.js';
import { ShiftSkip } from './shift-pattern.js';

registerEnumType(ShiftSkip, {
  name: 'ShiftSkip',
  description: 'Why a pattern leaves a time out. (跳过原因)',
  valuesConfig: {
    EXCEPTED: { description: 'The day is named as an exception. (例外日期)' },
    NO_WORKING_DAY: { description: 'Nobody works on the day. (非工作日)' },
    OUTSIDE_ACTIVITY: { description: 'It does not lie within the activity. (超出活动时间)' },
    PLANNED_ALREADY: { description: 'The post has a shift at this time already. (已有班次)' },
  },
});

@ObjectType('PlannedShift', { description: 'A shift that a pattern would make. (拟排班次)', simpleResolvers: true })
export class PlannedShiftType implements PlannedShift {
  @Field(() => ID, { description: 'The post. (岗位标识)' })
  postId: string;

  @Field(() => String, { description: "The post's name. (岗位名称)" })
  postName: string;

  @Field(() => Day, { description: 'The day on which it starts, Asia/Shanghai. (日期)' })
  startsOn: string;

  @Field(() => DateTime, { description: 'When it starts. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends. (结束时间)' })
  endsAt: string;

  @Field(() => ShiftSkip, { nullable: true, description: 'Why it is left out, if it is. (跳过原因)' })
  skipped: ShiftSkip | null;
}
