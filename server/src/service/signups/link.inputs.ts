import { Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import type { Answer } from './answer-invitation.js';
import type { Dispatch } from './dispatch-volunteer.js';

@InputType({ description: 'Who is sent for. (派遣)' })
export class DispatchVolunteerInput implements Dispatch {
  @Field(() => ID, { description: 'The shift. (班次)' })
  shiftId: string;

  @Field(() => ID, { nullable: true, description: 'The volunteer; or give the number. (志愿者)' })
  volunteerId?: string | null;

  @Length(1, 20, { message: 'Give the lifelong number.' })
  @Field(() => String, { nullable: true, description: 'The lifelong number, in place of the identifier. (志愿者编号)' })
  volunteerNumber?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That less than 30 minutes between this and another activity will do. (确认时间紧)',
  })
  acknowledgeSoft?: boolean | null;

  @Min(1, { message: 'Give 1 to 168 hours.' })
  @Max(168, { message: 'Give 1 to 168 hours.' })
  @Field(() => Int, {
    nullable: true,
    description: 'How long an answer may take, hours; 48 unless said, and never beyond the start. (答复时限，小时)',
  })
  answerWithinHours?: number | null;
}

@InputType({ description: 'The answer of whoever holds a link. (答复)' })
export class AnswerInvitationInput implements Answer {
  @Length(10, 60, { message: 'Give the code of the link.' })
  @Field(() => String, { description: 'The code of the link. (链接码)' })
  token: string;

  @Field(() => Boolean, { description: 'Yes or no. (是否接受)' })
  accept: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the notice of risks was read; RISK_NOT_TOLD without it where there is one. (已知悉风险)',
  })
  riskTold?: boolean | null;
}

@InputType({ description: 'What somebody says to being reported absent. (缺勤申辩)' })
export class ReplyToNoShowInput {
  @Length(10, 60, { message: 'Give the code of the link.' })
  @Field(() => String, { description: 'The code of the link. (链接码)' })
  token: string;

  @Length(2, 500, { message: 'Give 2 to 500 characters.' })
  @Field(() => String, { description: 'In one’s own words. (申辩内容)' })
  reply: string;
}

@InputType({ description: 'Whose link is made anew. (生成答复链接)' })
export class IssueSignUpLinkInput extends ChangeInput {}
