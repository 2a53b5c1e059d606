import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { SignInInput } from './session.inputs.js';
import { SignInPayload, SignOutPayload, Viewer } from './session.type.js';
import { showViewer } from './show-viewer.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';

@Resolver()
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'The signed-in person; none before signing in. (当前用户)' })
  viewer(@Ctx() ctx: RequestContext) {
    return ctx.caller ? showViewer(ctx, ctx.caller.accountId, ctx.caller.steppedUpUntil) : null;
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
    requireCaller(ctx);
    await signOut(ctx);
    return { done: true };
  }
}
