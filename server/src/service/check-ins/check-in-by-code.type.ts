import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { CheckDirection, CountsNot } from './check-event.entity.js';

@ObjectType('CheckInByCodePayload', {
  description: 'The answer of checkInByCode; it names nobody. (结果)',
  simpleResolvers: true,
})
export class CheckInByCodePayload {
  @Field(() => CheckDirection, { description: 'In or out. (签到或签退)' })
  direction: CheckDirection;

  @Field(() => DateTime, { description: 'When. (时间)' })
  at: string;

  @Field(() => CountsNot, { nullable: true, description: 'Why it counts for nothing; none if it counts. (不计入原因)' })
  countsNot: CountsNot | null;
}

@ObjectType('CheckInPage', {
  description: 'What an activity’s own check-in page tells whoever opens it. (自助签到页)',
  simpleResolvers: true,
})
export class CheckInPageType {
  @Field(() => String, { description: 'The activity. (活动名称)' })
  title: string;

  @Field(() => String, { description: 'Where it takes place. (地点)' })
  place: string;

  @Field(() => DateTime, { description: 'Its start. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'Its end. (结束时间)' })
  endsAt: string;
}

@ObjectType('CheckInCode', {
  description: 'The code that a leader shows for a shift; it changes every half minute. (签到动态码)',
  simpleResolvers: true,
})
export class CheckInCodeType {
  @Field(() => String, { description: 'Six digits. (动态码)' })
  code: string;

  @Field(() => DateTime, { description: 'When the next one shows. (更换时间)' })
  changesAt: string;

  @Field(() => String, { description: 'Address of the activity’s check-in page on this server. (签到页地址)' })
  path: string;
}
