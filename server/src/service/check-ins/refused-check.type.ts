import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime } from '../../kernel/scalars.js';
import { VolunteerCardType } from '../../people/volunteers/volunteer-card.type.js';
import { CheckDirection, CheckMethod } from './check-event.entity.js';
import type { RefusedCheck } from './refused-check.entity.js';

type PublicColumn =
  | 'id'
  | 'activityId'
  | 'shiftId'
  | 'told'
  | 'direction'
  | 'method'
  | 'at'
  | 'deviceAt'
  | 'skewSeconds'
  | 'receivedAt'
  | 'nonce'
  | 'code'
  | 'reason';

@ObjectType('RefusedCheck', {
  description: 'An event of a device’s queue that a rule refused; kept so that nothing is lost. (被拒签到)',
  simpleResolvers: true,
})
export class RefusedCheckType implements Pick<RefusedCheck, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ID, { description: 'The activity. (活动标识)' })
  activityId: string;

  @Field(() => ID, { description: 'The shift. (班次标识)' })
  shiftId: string;

  @Field(() => VolunteerCardType, { nullable: true, description: 'Who; none for an unknown number. (志愿者)' })
  volunteer: VolunteerCardType | null;

  @Field(() => String, { nullable: true, description: 'The number as it was scanned or typed. (原始编号)' })
  told: string | null;

  @Field(() => CheckDirection, { description: 'In or out. (签到或签退)' })
  direction: CheckDirection;

  @Field(() => CheckMethod, { description: 'How. (签到方式)' })
  method: CheckMethod;

  @Field(() => DateTime, { description: 'When it happened, corrected by the device’s skew. (发生时间)' })
  at: string;

  @Field(() => DateTime, { description: 'What the device’s clock said. (设备时间)' })
  deviceAt: string;

  @Field(() => Int, { description: 'Seconds by which the device’s clock was ahead. (时钟偏差秒数)' })
  skewSeconds: number;

  @Field(() => DateTime, { description: 'When the server received it. (接收时间)' })
  receivedAt: string;

  @Field(() => ColleagueType, { nullable: true, description: 'Whose device it was. (操作人)' })
  operator: ColleagueType | null;

  @Field(() => String, { description: 'The event’s own code, made by the device. (事件随机码)' })
  nonce: string;

  @Field(() => String, { description: 'The rule that refused, as an error code of the contract. (拒绝代码)' })
  code: RefusedCheck['code'];

  @Field(() => String, { description: 'The rule in an English sentence. (拒绝原因)' })
  reason: string;
}
