import { Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';

@InputType({ description: 'Which volunteer the holder of an account is. (关联志愿者)' })
export class LinkAccountInput extends ChangeInput {
  @Length(1, 40, { message: 'Give the lifelong number.' })
  @Field(() => String, {
    nullable: true,
    description: 'Lifelong number of the volunteer; leave it out to say that the person is none. (志愿者编号)',
  })
  volunteerNumber?: string | null;
}
