import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { HoursSkip, type ActivityHours, type SkippedSignUp } from './show-activity-hours.js';

registerEnumType(HoursSkip, {
  name: 'HoursSkip',
  description: 'Why computing passes a sign-up over. (未计算原因)',
  valuesConfig: {
    SHIFT_NOT_OVER: { description: 'Its shift is not over yet. (班次未结束)' },
    NOT_CHECKED_IN: { description: 'Nobody was checked in on it. (没有签到)' },
    NO_SHOW: { description: 'The person was reported absent. (缺勤)' },
    EXCUSED: { description: 'The person was excused. (请假)' },
  },
});

@ObjectType('SkippedSignUp', {
  description: 'A sign-up that computing passes over, and why. (未计算的报名)',
  simpleResolvers: true,
})
export class SkippedSignUpType implements SkippedSignUp {
  @Field(() => ID, { description: 'The sign-up. (报名标识)' })
  signUpId: string;

  @Field(() => String, { description: 'Lifelong number. (志愿者编号)' })
  volunteerNumber: string;

  @Field(() => String, { description: 'The name as the caller may read it. (姓名)' })
  volunteerName: string;

  @Field(() => HoursSkip, { description: 'Why it is passed over. (原因)' })
  reason: HoursSkip;
}

@ObjectType('ActivityHours', {
  description: 'What computing the hours of an activity would do now. (活动工时核算情况)',
  simpleResolvers: true,
})
export class ActivityHoursType implements ActivityHours {
  @Field(() => Boolean, { description: 'Whether its doings earn hours, and it was not called off. (计服务时长)' })
  earnsHours: boolean;

  @Field(() => Int, { description: 'Records that computing would write. (待计算)' })
  due: number;

  @Field(() => Int, { description: 'Sign-ups that have their record. (已有记录)' })
  recorded: number;

  @Field(() => Int, {
    description: 'Records that wait for somebody to say when the person left; see stateCheckOut. (缺签退)',
  })
  checkOutMissing: number;

  @Field(() => [SkippedSignUpType], { description: 'Sign-ups that computing passes over, and why. (未计算的报名)' })
  skipped: SkippedSignUp[];
}
