import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ChangeInput } from '../../kernel/lists.js';
import { DateTime } from '../../kernel/scalars.js';

/** How many, and with how much leeway. */
@InputType()
export abstract class ShiftSizeInput {
  @Min(1, { message: 'Give 1 to 1000.' })
  @Max(1000, { message: 'Give 1 to 1000.' })
  @Field(() => Int, { description: 'How many volunteers it takes. (需要人数)' })
  capacity: number;

  @Min(0, { message: 'Cannot be negative.' })
  @Max(480, { message: 'Give at most 480 minutes.' })
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Minutes of break within it, which earn no hours. (休息时长，分钟)',
  })
  breakMinutes: number;

  @Min(0, { message: 'Cannot be negative.' })
  @Max(240, { message: 'Give at most 240 minutes.' })
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Minutes past the end that still earn hours. (可延时，分钟)',
  })
  overrunMinutes: number;
}

/** What is told of a shift, whether it is new or being mended. */
@InputType()
export abstract class ShiftFactsInput extends ShiftSizeInput {
  @Field(() => DateTime, { description: 'When it starts; within the activity. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends; within the activity. (结束时间)' })
  endsAt: string;
}

@InputType({ description: 'A new shift on a post. (设置班次)' })
export class PlanShiftInput extends ShiftFactsInput {
  @Field(() => ID, { description: 'The post. (岗位)' })
  postId: string;
}

@InputType({ description: 'A change of what is told of a shift; give every field as it shall be. (修改班次)' })
export class AmendShiftInput extends ShiftFactsInput implements ChangeInput {
  @Field(() => ID, { description: 'Which record. (记录标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when it has moved on. (版本)' })
  version: number;
}
