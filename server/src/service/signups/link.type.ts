import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import type { Invitation } from './show-invitation.js';
import { SignUpState } from './sign-up.entity.js';
import { SignUpType } from './sign-up.type.js';

@ObjectType('Invitation', {
  description: 'What the holder of a one-time link reads before answering. (派遣或递补通知)',
  simpleResolvers: true,
})
export class InvitationType implements Invitation {
  @Field(() => SignUpState, { description: 'Where the sign-up stands. (状态)' })
  state: SignUpState;

  @Field(() => Boolean, { description: 'Whether it can still be answered. (可答复)' })
  open: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Until when. (答复截止)' })
  until: string | null;

  @Field(() => String, { description: 'Whom it is for; masked. (志愿者姓名，已脱敏)' })
  volunteerName: string;

  @Field(() => String, { description: 'Title of the activity. (活动名称)' })
  activityTitle: string;

  @Field(() => String, { description: 'The spot in words. (活动地点)' })
  place: string;

  @Field(() => String, { description: 'The post. (岗位)' })
  postName: string;

  @Field(() => String, { nullable: true, description: 'What is done there. (岗位职责)' })
  duty: string | null;

  @Field(() => DateTime, { description: 'When the shift starts. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When the shift ends. (结束时间)' })
  endsAt: string;

  @Field(() => String, { nullable: true, description: 'What there is to know of the risks. (风险告知)' })
  riskNotice: string | null;

  @Field(() => Int, { nullable: true, description: 'Turn in line, for who waits. (候补次序)' })
  waitRank: number | null;

  @Field(() => String, { nullable: true, description: 'Who reported the absence. (缺勤报告人)' })
  reporterName: string | null;

  @Field(() => String, { nullable: true, description: 'What was said to it. (本人申辩)' })
  reply: string | null;
}

@ObjectType({ description: 'The answer of dispatchVolunteer. (结果)', simpleResolvers: true })
export class DispatchVolunteerPayload {
  @Field(() => SignUpType, { description: 'The record as it is now. (变更后的记录)' })
  signUp: SignUpType;

  @Field(() => String, { description: 'The code of the link /answer/CODE, shown this once. (链接码)' })
  token: string;
}

@ObjectType({ description: 'The answer of issueSignUpLink. (结果)', simpleResolvers: true })
export class IssueSignUpLinkPayload {
  @Field(() => SignUpType, { description: 'The record as it is now. (变更后的记录)' })
  signUp: SignUpType;

  @Field(() => String, { description: 'The code of the link /answer/CODE, shown this once. (链接码)' })
  token: string;
}

@ObjectType({ description: 'The answer of answerInvitation. (结果)', simpleResolvers: true })
export class AnswerInvitationPayload {
  @Field(() => InvitationType, { description: 'How it stands now. (答复后的状态)' })
  invitation: InvitationType;
}

@ObjectType({ description: 'The answer of replyToNoShow. (结果)', simpleResolvers: true })
export class ReplyToNoShowPayload {
  @Field(() => InvitationType, { description: 'How it stands now. (答复后的状态)' })
  invitation: InvitationType;
}
