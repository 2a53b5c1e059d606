import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { countRecoveryCodes } from '../second-factor/recovery-codes.js';
import { changePassword } from './change-password.js';
import { endSession } from './end-session.js';
import { listSessions } from './list-sessions.js';
import { ChangePasswordInput, EndSessionInput, SignInInput, StepUpInput } from './session.inputs.js';
import {
  ChangePasswordPayload,
  EndSessionPayload,
  SessionType,
  SignInPayload,
  SignOutPayload,
  StepUpPayload,
  Viewer,
} from './session.type.js';
import { showViewer } from './show-viewer.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { stepUp } from './step-up.js';

@Resolver(() => Viewer)
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'The signed-in person; none before signing in. (当前用户)' })
  viewer(@Ctx() ctx: RequestContext) {
    return ctx.caller ? showViewer(ctx, ctx.caller.accountId, ctx.caller.steppedUpUntil) : null;
  }

  @FieldResolver(() => Int, { description: 'How many recovery codes are still good. (剩余恢复码)' })
  recoveryCodesLeft(@Ctx() ctx: RequestContext, @Root() viewer: Viewer) {
    return countRecoveryCodes(ctx, viewer.id);
  }

  @Query(() => [SessionType], {
    description:
      "The browsers in which somebody is signed in: one's own, or those of an account that one administers. (登录会话)",
  })
  sessions(
    @Ctx() ctx: RequestContext,
    @Arg('accountId', () => ID, { nullable: true, description: "Whose; one's own unless said. (账号)" })
    accountId?: string,
  ) {
    return listSessions(ctx, accountId ?? undefined);
  }

  @Mutation(() => SignInPayload, { description: 'Opens a session; its cookie comes with the answer. (登录)' })
  async signIn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignInInput, { description: 'Who. (内容)' }) input: SignInInput,
  ) {
    return { viewer: await showViewer(ctx, await signIn(ctx, input)) };
  }

  @Mutation(() => SignOutPayload, { description: "Ends the caller's session. (退出)" })
  async signOut(@Ctx() ctx: RequestContext) {
    await signOut(ctx);
    return { done: true };
  }

  @Mutation(() => StepUpPayload, {
    description: 'Proves again who is at the keyboard; opens exports and unmasking for ten minutes. (再次验证)',
  })
  async stepUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepUpInput, { description: 'The proof. (内容)' }) input: StepUpInput,
  ) {
    const until = await stepUp(ctx, input);
    return { viewer: await showViewer(ctx, ctx.caller?.accountId ?? '', until) };
  }

  @Mutation(() => ChangePasswordPayload, {
    description: "Replaces the caller's password and ends every other session. (修改密码)",
  })
  async changePassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'The passwords. (内容)' }) input: ChangePasswordInput,
  ) {
    return { viewer: await showViewer(ctx, await changePassword(ctx, input)) };
  }

  @Mutation(() => EndSessionPayload, { description: 'Ends one session somewhere else. (结束会话)' })
  async endSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndSessionInput, { description: 'Which. (内容)' }) input: EndSessionInput,
  ) {
    await endSession(ctx, input.id);
    return { done: true };
  }
}
