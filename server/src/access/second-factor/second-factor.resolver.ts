import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { accountReading } from '../accounts/account.reading.js';
import { confirmTotp } from './confirm-totp.js';
import { disableTotp } from './disable-totp.js';
import { enrolTotp } from './enrol-totp.js';
import { removeSecondFactor } from './remove-second-factor.js';
import { renewRecoveryCodes } from './renew-recovery-codes.js';
import {
  ConfirmTotpInput,
  DisableTotpInput,
  EnrolTotpInput,
  RemoveSecondFactorInput,
  RenewRecoveryCodesInput,
} from './second-factor.inputs.js';
import {
  ConfirmTotpPayload,
  DisableTotpPayload,
  EnrolTotpPayload,
  RemoveSecondFactorPayload,
  RenewRecoveryCodesPayload,
} from './second-factor.type.js';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => EnrolTotpPayload, { description: 'Draws a secret for an authenticator app. (设置两步验证)' })
  enrolTotp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnrolTotpInput, { description: 'Who. (内容)' }) input: EnrolTotpInput,
  ) {
    return enrolTotp(ctx, input);
  }

  @Mutation(() => ConfirmTotpPayload, {
    description: "Sets the second factor up by the app's first code. (确认两步验证)",
  })
  async confirmTotp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmTotpInput, { description: 'The code. (内容)' }) input: ConfirmTotpInput,
  ) {
    return { recoveryCodes: await confirmTotp(ctx, input) };
  }

  @Mutation(() => RenewRecoveryCodesPayload, { description: 'Replaces all recovery codes. (更换恢复码)' })
  async renewRecoveryCodes(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RenewRecoveryCodesInput, { description: 'Who. (内容)' }) input: RenewRecoveryCodesInput,
  ) {
    return { recoveryCodes: await renewRecoveryCodes(ctx, input) };
  }

  @Mutation(() => DisableTotpPayload, { description: "Takes the caller's own second factor away. (停用两步验证)" })
  async disableTotp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DisableTotpInput, { description: 'Who. (内容)' }) input: DisableTotpInput,
  ) {
    await disableTotp(ctx, input);
    return { done: true };
  }

  @Mutation(() => RemoveSecondFactorPayload, {
    description: 'Takes the second factor of somebody who has lost it away; a reason is due. (解除两步验证)',
  })
  async removeSecondFactor(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveSecondFactorInput, { description: 'Whose and why. (内容)' })
    input: RemoveSecondFactorInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, accountReading, { field: 'account', id: await removeSecondFactor(ctx, input) }, info);
  }
}
