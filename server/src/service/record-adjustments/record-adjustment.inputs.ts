import { IsInt, Length, Matches, Max, Min, NotEquals } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Which record to correct, by how much, and why. (申请更正)' })
export class RequestAdjustmentInput {
  @Field(() => ID, { description: 'The record. (服务记录)' })
  recordId: string;

  @IsInt({ message: 'Give whole minutes.' })
  @NotEquals(0, { message: 'Give minutes to add, or below zero to take off.' })
  @Min(-960, { message: 'Take off at most 960 minutes.' })
  @Max(960, { message: 'Add at most 960 minutes.' })
  @Field(() => Int, { description: 'Minutes to add; below zero to take off. (更正时长)' })
  minutes: number;

  @Matches(/\S\s*\S/, { message: 'Say it in words.' })
  @Length(2, 500, { message: 'Say why, in 2 to 500 characters.' })
  @Field(() => String, { description: 'Why. (理由)' })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'An uploaded file that proves it. (佐证材料)' })
  evidenceId?: string | null;
}
