import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { answerInvitation } from './answer-invitation.js';
import { dispatchVolunteer } from './dispatch-volunteer.js';
import { issueSignUpLink } from './issue-sign-up-link.js';
import {
  AnswerInvitationInput,
  DispatchVolunteerInput,
  IssueSignUpLinkInput,
  ReplyToNoShowInput,
} from './link.inputs.js';
import {
  AnswerInvitationPayload,
  DispatchVolunteerPayload,
  InvitationType,
  IssueSignUpLinkPayload,
  ReplyToNoShowPayload,
} from './link.type.js';
import { replyToNoShow } from './reply-to-no-show.js';
import { showInvitation } from './show-invitation.js';
import { signUpReading } from './sign-up.reading.js';

/** Links by which volunteers answer for themselves; who holds one need not sign in. */
@Resolver(() => InvitationType)
export class SignUpLinkResolver {
  @Query(() => InvitationType, {
    description: 'What a one-time link asks; open to whoever holds it. LINK_SPENT when there is none. (派遣通知)',
  })
  invitation(
    @Ctx() ctx: RequestContext,
    @Arg('token', () => String, { description: 'The code of the link. (链接码)' }) token: string,
  ) {
    return showInvitation(ctx, token);
  }

  @Mutation(() => DispatchVolunteerPayload, {
    description: 'Sends for a volunteer, who answers by a link that is shown this once. (派遣志愿者)',
  })
  async dispatchVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DispatchVolunteerInput, { description: 'Who, and where. (内容)' })
    input: DispatchVolunteerInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, token } = await dispatchVolunteer(ctx, input);
    return { ...(await readChanged(ctx, signUpReading, { field: 'signUp', id }, info)), token };
  }

  @Mutation(() => IssueSignUpLinkPayload, {
    description: 'Makes a new link for an answer that is still due; an older one no longer works. (生成答复链接)',
  })
  async issueSignUpLink(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IssueSignUpLinkInput, { description: 'Which. (内容)' }) input: IssueSignUpLinkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, token } = await issueSignUpLink(ctx, input);
    return { ...(await readChanged(ctx, signUpReading, { field: 'signUp', id }, info)), token };
  }

  @Mutation(() => AnswerInvitationPayload, {
    description: 'Says yes or no, once; open to whoever holds the link. LINK_SPENT afterwards. (答复派遣)',
  })
  async answerInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerInvitationInput, { description: 'The answer. (内容)' }) input: AnswerInvitationInput,
  ): Promise<AnswerInvitationPayload> {
    await answerInvitation(ctx, input);
    return { invitation: await showInvitation(ctx, input.token) };
  }

  @Mutation(() => ReplyToNoShowPayload, {
    description: 'Says something to a report of absence, once; open to whoever holds the link. (缺勤申辩)',
  })
  async replyToNoShow(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplyToNoShowInput, { description: 'The words. (内容)' }) input: ReplyToNoShowInput,
  ): Promise<ReplyToNoShowPayload> {
    await replyToNoShow(ctx, input);
    return { invitation: await showInvitation(ctx, input.token) };
  }
}
