import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { NamedVolunteer } from './prepare-sign-up.js';

@InputType({ description: 'A volunteer who would like a place on a shift. (报名申请)' })
export class ApplySignUpInput implements NamedVolunteer {
  @Field(() => ID, { description: 'The shift. (班次)' })
  shiftId: string;

  @Field(() => ID, { nullable: true, description: 'The volunteer; or give the number. (志愿者)' })
  volunteerId?: string | null;

  @Length(1, 20, { message: 'Give the lifelong number.' })
  @Field(() => String, { nullable: true, description: 'The lifelong number, in place of the identifier. (志愿者编号)' })
  volunteerNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the volunteer was told of the risks; RISK_NOT_TOLD without it where there are any. (已告知风险)',
  })
  riskTold?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That less than 30 minutes between this and another activity will do; SHIFT_TOO_CLOSE without it. (确认时间紧)',
  })
  acknowledgeSoft?: boolean | null;
}

@InputType({ description: 'A volunteer for a shift. (代报名)' })
export class SignUpVolunteerInput extends ApplySignUpInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to wait in line when the shift is full; so unless said. Without it, SHIFT_FULL. (满员时候补)',
  })
  orWait?: boolean | null;
}
