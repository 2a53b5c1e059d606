import { Length } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';

@InputType({ description: 'Two records of one person: `id` ends, `intoId` goes on. (合并志愿者)' })
export class MergeVolunteersInput extends ChangeInput {
  @Field(() => ID, { description: 'The record that goes on. (保留的档案)' })
  intoId: string;

  @Field(() => Int, { description: 'The version of it that you read. (保留档案的版本)' })
  intoVersion: number;

  @Length(1, 500, { message: 'Say why in 1 to 500 characters.' })
  @Field(() => String, { description: 'Why they are the same person; kept with both. (原因)' })
  reason: string;
}
