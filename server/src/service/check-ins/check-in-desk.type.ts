import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import type { Desk, DeskRow } from './list-desks.js';

@ObjectType('CheckInRow', {
  description: 'One place on a shift, as the check-in desk and the sign-in sheet show it. (签到名单)',
  simpleResolvers: true,
})
export class CheckInRowType implements Omit<DeskRow, 'state'> {
  @Field(() => ID, { description: 'The sign-up. (报名标识)' })
  signUpId: string;

  @Field(() => String, { description: 'Short code with a check sign, printed on the sheet. (行码)' })
  rowCode: string;

  @Field(() => String, { description: 'Volunteer number. (志愿者编号)' })
  number: string;

  @Field(() => String, { description: 'The name as the caller may read it. (姓名)' })
  name: string;

  @Field(() => String, { description: 'Pinyin initials for finding the name; empty where it is masked. (拼音首字母)' })
  initials: string;

  @Field(() => Boolean, { description: 'Checked in, and not out since. (在岗)' })
  present: boolean;

  @Field(() => Boolean, { description: 'Checked out. (已签退)' })
  left: boolean;

  @Field(() => Boolean, { description: 'Came without a sign-up. (现场加入)' })
  walkIn: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When they last went in or out. (最近时间)' })
  since: string | null;
}

@ObjectType('CheckInDesk', {
  description: 'A shift as those see it who check its volunteers in. (签到台)',
  simpleResolvers: true,
})
export class CheckInDeskType implements Desk {
  @Field(() => ID, { description: 'The shift. (班次标识)' })
  shiftId: string;

  @Field(() => ID, { description: 'The activity. (活动标识)' })
  activityId: string;

  @Field(() => String, { description: 'The activity. (活动名称)' })
  title: string;

  @Field(() => String, { description: 'Where it takes place. (地点)' })
  place: string;

  @Field(() => String, { description: 'The post. (岗位)' })
  post: string;

  @Field(() => DateTime, { description: 'Start of the shift. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'End of the shift. (结束时间)' })
  endsAt: string;

  @Field(() => DateTime, { description: 'From when one can check in. (签到开始)' })
  opensAt: string;

  @Field(() => DateTime, { description: 'The granted end: until when one can check in. (签到截止)' })
  closesAt: string;

  @Field(() => DateTime, { description: 'Until when one can check out. (签退截止)' })
  checkOutUntil: string;

  @Field(() => Int, { description: 'Places. (名额)' })
  capacity: number;

  @Field(() => Int, { description: 'Places taken. (已占名额)' })
  taken: number;

  @Field(() => DateTime, { description: 'The server’s clock as this was read. (读取时间)' })
  asOf: string;
}
