import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { StepInput } from '../../kernel/lists.js';
import { AmendAccountInput, OpenAccountInput, ResetPasswordInput } from './account.inputs.js';
import {
  AmendAccountPayload,
  OpenAccountPayload,
  ResetPasswordPayload,
  RestoreAccountPayload,
  SuspendAccountPayload,
} from './account.payloads.js';
import { accountReading } from './account.reading.js';
import { AccountType } from './account.type.js';
import { amendAccount } from './amend-account.js';
import { openColleagueAccount } from './open-colleague-account.js';
import { resetPassword } from './reset-password.js';
import { takeAccountStep } from './take-account-step.js';

/** What administrators do with accounts. */
@Resolver(() => AccountType)
export class AccountChangesResolver {
  @Mutation(() => OpenAccountPayload, { description: 'Opens an account with a first password, shown once. (开通账号)' })
  async openAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenAccountInput, { description: 'The account. (内容)' }) input: OpenAccountInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, password } = await openColleagueAccount(ctx, input);
    return { ...(await readChanged(ctx, accountReading, { field: 'account', id }, info)), password };
  }

  @Mutation(() => AmendAccountPayload, { description: "Changes an account's name, role or scope. (修改账号)" })
  async amendAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendAccountInput, { description: 'The change. (内容)' }) input: AmendAccountInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, accountReading, { field: 'account', id: await amendAccount(ctx, input) }, info);
  }

  @Mutation(() => SuspendAccountPayload, {
    description: 'Keeps somebody from signing in and ends every session; a reason is due. (停用账号)',
  })
  async suspendAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which account and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeAccountStep(ctx, 'suspend', input);
    return readChanged(ctx, accountReading, { field: 'account', id }, info);
  }

  @Mutation(() => RestoreAccountPayload, { description: 'Lets somebody sign in again. (恢复账号)' })
  async restoreAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which account. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeAccountStep(ctx, 'restore', input);
    return readChanged(ctx, accountReading, { field: 'account', id }, info);
  }

  @Mutation(() => ResetPasswordPayload, {
    description: 'Replaces a forgotten password by one that is shown once, and ends every session. (重置密码)',
  })
  async resetPassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResetPasswordInput, { description: 'Whose. (内容)' }) input: ResetPasswordInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, password } = await resetPassword(ctx, input);
    return { ...(await readChanged(ctx, accountReading, { field: 'account', id }, info)), password };
  }
}
