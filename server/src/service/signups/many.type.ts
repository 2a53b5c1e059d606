import { ArrayMaxSize, ArrayMinSize, IsIn } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Refusal } from '../../kernel/transition-offer.type.js';
import { SignUpState, SignUpVia } from './sign-up.entity.js';
import type { ManyNamed, SignUpOutcome } from './sign-up-many.js';

@InputType({ description: 'Many volunteers for one shift. (批量报名)' })
export class SignUpManyInput implements ManyNamed {
  @Field(() => ID, { description: 'The shift. (班次)' })
  shiftId: string;

  @ArrayMinSize(1, { message: 'Name 1 to 200 volunteers.' })
  @ArrayMaxSize(200, { message: 'Name 1 to 200 volunteers.' })
  @Field(() => [String], {
    description: 'Their lifelong numbers, 1 to 200, in the order in which places are given. (志愿者编号)',
  })
  volunteerNumbers: string[];

  @IsIn(['LEADER', 'SCHOOL'], { message: 'Choose LEADER or SCHOOL.' })
  @Field(() => SignUpVia, { description: 'LEADER, or SCHOOL where a school names its students. (报名途径)' })
  via: SignUpVia;

  @Field(() => Boolean, { nullable: true, description: 'Whether all of them were told of the risks. (已告知风险)' })
  riskTold?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That less than 30 minutes between this and another activity will do. (确认时间紧)',
  })
  acknowledgeSoft?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to wait in line when the shift is full; so unless said. (满员时候补)',
  })
  orWait?: boolean | null;
}

@ObjectType('SignUpOutcome', { description: 'What became of one of many. (单项结果)', simpleResolvers: true })
export class SignUpOutcomeType implements SignUpOutcome {
  @Field(() => String, { description: 'Who, by lifelong number as it was given. (志愿者编号)' })
  volunteerNumber: string;

  @Field(() => ID, { nullable: true, description: 'The sign-up; none when refused. (报名标识)' })
  signUpId: string | null;

  @Field(() => SignUpState, { nullable: true, description: 'ACCEPTED or WAITLISTED; none when refused. (状态)' })
  state: SignUpState | null;

  @Field(() => Refusal, { nullable: true, description: 'What stood against it; none when signed up. (拒绝原因)' })
  refusal: Refusal | null;
}

@ObjectType({ description: 'What became of each, in their order. (批量报名结果)', simpleResolvers: true })
export class SignUpManyPayload {
  @Field(() => [SignUpOutcomeType], { description: 'One outcome for each number, in the order given. (结果)' })
  outcomes: SignUpOutcome[];
}
