import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { checkInByCode } from './check-in-by-code.js';
import { CheckInByCodeInput } from './check-in-by-code.inputs.js';
import { CheckInByCodePayload, CheckInCodeType, CheckInPageType } from './check-in-by-code.type.js';
import { showCheckInPage, showCode, showOwnCheck } from './show-code.js';

/** Checking in on one's own phone, without an account. */
@Resolver(() => CheckInPageType)
export class CheckInByCodeResolver {
  @Query(() => CheckInCodeType, {
    description: 'The changing code of a shift, for the screen of who leads it. (签到动态码)',
  })
  checkInCode(
    @Ctx() ctx: RequestContext,
    @Arg('shiftId', () => ID, { description: 'The shift. (班次)' }) shiftId: string,
  ) {
    return showCode(ctx, shiftId);
  }

  @Query(() => CheckInPageType, {
    nullable: true,
    description: 'What an activity’s check-in page tells whoever has its address; needs no session. (自助签到页)',
  })
  checkInPage(
    @Ctx() ctx: RequestContext,
    @Arg('token', () => String, { description: 'The last part of the page’s address. (签到页令牌)' }) token: string,
  ) {
    return showCheckInPage(ctx, token);
  }

  @Mutation(() => CheckInByCodePayload, {
    description: 'Checks a volunteer in or out by number and changing code; needs no session. (动态码自助签到)',
  })
  async checkInByCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CheckInByCodeInput, { description: 'Number and code. (内容)' }) input: CheckInByCodeInput,
  ) {
    return showOwnCheck(ctx, await checkInByCode(ctx, input));
  }
}
