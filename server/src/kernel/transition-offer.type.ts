import { Field, ObjectType } from 'type-graphql';
import { InRow } from './in-row.js';

@ObjectType({ description: 'What stands against a step. (拒绝原因)', simpleResolvers: true })
export class Refusal {
  @Field(() => String, { description: 'An error code of the contract. (错误码)' })
  code: string;

  @Field(() => String, { description: 'One English sentence. (说明)' })
  message: string;
}

@InRow()
@ObjectType('Transition', {
  description: 'A step that leads on from the state a record is in, as far as the viewer is concerned. (可用操作)',
  simpleResolvers: true,
})
export class TransitionType {
  @Field(() => String, { description: 'Name of the step. (名称)' })
  name: string;

  @Field(() => String, { description: 'The state to which it leads. (目标状态)' })
  to: string;

  @Field(() => Boolean, { description: 'Whether the viewer can take it now. (可执行)' })
  allowed: boolean;

  @Field(() => Boolean, { description: 'Whether a reason must be given. (须填写原因)' })
  reasonRequired: boolean;

  @Field(() => Refusal, { nullable: true, description: 'What stands against it; none when allowed. (拒绝原因)' })
  refusal: Refusal | null;
}
