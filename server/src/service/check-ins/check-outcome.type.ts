import type { ErrorCode } from '@redvest/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { CheckEventType } from './check-event.type.js';

@ObjectType('CheckRefusal', { description: 'The rule that refused an event. (拒绝)', simpleResolvers: true })
export class CheckRefusalType {
  @Field(() => String, { description: 'An error code of the contract. (代码)' })
  code: ErrorCode;

  @Field(() => String, { description: 'One English sentence. (说明)' })
  message: string;
}

@ObjectType('CheckOutcome', { description: 'What became of one event of a queue. (单条结果)', simpleResolvers: true })
export class CheckOutcomeType {
  @Field(() => String, { description: 'The event’s own code, made by the device. (事件随机码)' })
  nonce: string;

  @Field(() => CheckEventType, { nullable: true, description: 'The event as it stands; none if refused. (记录)' })
  event: CheckEventType | null;

  @Field(() => CheckRefusalType, { nullable: true, description: 'Why not; none if it stands. (拒绝原因)' })
  refusal: CheckRefusalType | null;
}

@ObjectType('RecordChecksPayload', { description: 'The answer of recordChecks. (结果)', simpleResolvers: true })
export class RecordChecksPayload {
  @Field(() => DateTime, { description: 'The server’s clock as the queue came in. (接收时间)' })
  receivedAt: string;

  @Field(() => Int, { description: 'Seconds by which the device’s clock is ahead. (时钟偏差秒数)' })
  skewSeconds: number;
}
