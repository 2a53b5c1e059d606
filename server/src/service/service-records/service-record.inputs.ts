import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { DateTime } from '../../kernel/scalars.js';
import { Refusal } from '../../kernel/transition-offer.type.js';
import type { RecordOutcome } from './confirm-records.js';

@InputType({ description: 'Which activity’s records to compute. (核算范围)' })
export class ComputeRecordsInput {
  @Field(() => ID, { description: 'The activity. (活动)' })
  activityId: string;
}

@InputType({ description: 'One of several records, as it was seen. (所选记录)' })
export class SeenRecordInput extends ChangeInput {}

@InputType({ description: 'When somebody left who forgot to check out. (补记签退)' })
export class StateCheckOutInput extends ChangeInput {
  @Field(() => DateTime, { description: 'When the person left. (离开时间)' })
  leftAt: string;

  @IsNotEmpty({ message: 'Say how you know.' })
  @MaxLength(500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { description: 'How you know. (依据)' })
  reason: string;
}

@InputType({ description: 'Several records to confirm. (批量确认)' })
export class ConfirmRecordsInput {
  @ArrayMinSize(1, { message: 'Choose at least one.' })
  @ArrayMaxSize(100, { message: 'Choose at most 100.' })
  @Field(() => [SeenRecordInput], { description: 'Which, 1 to 100. (所选记录)' })
  items: SeenRecordInput[];
}

@ObjectType('RecordOutcome', {
  description: 'What became of one of several records. (单项结果)',
  simpleResolvers: true,
})
export class RecordOutcomeType implements RecordOutcome {
  @Field(() => ID, { description: 'Which record. (标识)' })
  id: string;

  @Field(() => Boolean, { description: 'Whether it was confirmed. (是否成功)' })
  done: boolean;

  @Field(() => Refusal, { nullable: true, description: 'Why it was skipped; none when done. (跳过原因)' })
  refusal: Refusal | null;
}

@ObjectType({
  description: 'What became of each of several records, in their order. (批量结果)',
  simpleResolvers: true,
})
export class ConfirmRecordsPayload {
  @Field(() => [RecordOutcomeType], { description: 'One outcome for each, in the order given. (结果)' })
  outcomes: RecordOutcome[];
}
