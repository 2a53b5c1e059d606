import { IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { ObjectionBy, ObjectionDecision } from './objection.enums.js';

@InputType({ description: 'Which record is challenged, by whom, and why. (提出异议)' })
export class FileObjectionInput {
  @Field(() => ID, { description: 'The record. (服务记录)' })
  recordId: string;

  @Field(() => ObjectionBy, { description: 'Who challenges it. (提出方)' })
  raisedBy: ObjectionBy;

  @Matches(/\S\s*\S/, { message: 'Say it in words.' })
  @Length(2, 1000, { message: 'Say what is challenged, in 2 to 1000 characters.' })
  @Field(() => String, { description: 'What is challenged, in their words. (异议内容)' })
  text: string;
}

@InputType({ description: 'The answer to an objection. (处理异议)' })
export class DecideObjectionInput extends ChangeInput {
  @Field(() => ObjectionDecision, { description: 'Whether the record stands or is corrected. (处理结果)' })
  decision: ObjectionDecision;

  @Matches(/\S\s*\S/, { message: 'Say it in words.' })
  @Length(2, 500, { message: 'Give the reasons, in 2 to 500 characters.' })
  @Field(() => String, { description: 'The answer, with its reasons. (答复)' })
  answer: string;

  @IsOptional()
  @IsInt({ message: 'Give whole minutes.' })
  @Min(-960, { message: 'Take off at most 960 minutes.' })
  @Max(960, { message: 'Add at most 960 minutes.' })
  @Field(() => Int, {
    nullable: true,
    description: 'Minutes to add, below zero to take off, when the record is corrected. (更正时长)',
  })
  minutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'An uploaded file that proves the correction. (佐证材料)' })
  evidenceId?: string | null;
}
