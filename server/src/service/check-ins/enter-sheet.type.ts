import { Field, ObjectType } from 'type-graphql';
import { CheckDirection } from './check-event.entity.js';
import { CheckEventType } from './check-event.type.js';
import { CheckRefusalType } from './check-outcome.type.js';

@ObjectType('SheetOutcome', {
  description: 'What became of one time of one line of a sheet. (单条结果)',
  simpleResolvers: true,
})
export class SheetOutcomeType {
  @Field(() => String, { description: 'The row’s code as it was typed. (行码)' })
  rowCode: string;

  @Field(() => CheckDirection, { description: 'In or out. (签到或签退)' })
  direction: CheckDirection;

  @Field(() => CheckEventType, { nullable: true, description: 'The event as it stands; none if refused. (记录)' })
  event: CheckEventType | null;

  @Field(() => CheckRefusalType, { nullable: true, description: 'Why not; none if it stands. (拒绝原因)' })
  refusal: CheckRefusalType | null;
}

@ObjectType('EnterSignInSheetPayload', { description: 'The answer of enterSignInSheet. (结果)' })
export class EnterSignInSheetPayload {}
