import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { signUpReading } from './sign-up.reading.js';
import { SignUpType } from './sign-up.type.js';
import { takeSignUpStep } from './take-sign-up-step.js';

const AcceptSignUpPayload = changedPayload('AcceptSignUp', 'signUp', () => SignUpType);
const RejectSignUpPayload = changedPayload('RejectSignUp', 'signUp', () => SignUpType);
const WaitlistSignUpPayload = changedPayload('WaitlistSignUp', 'signUp', () => SignUpType);
const WithdrawSignUpPayload = changedPayload('WithdrawSignUp', 'signUp', () => SignUpType);
const ExcuseSignUpPayload = changedPayload('ExcuseSignUp', 'signUp', () => SignUpType);
const ReportNoShowPayload = changedPayload('ReportNoShow', 'signUp', () => SignUpType);
const RetractNoShowPayload = changedPayload('RetractNoShow', 'signUp', () => SignUpType);

/** The course of a sign-up, as far as it is taken by hand. */
@Resolver(() => SignUpType)
export class SignUpStepsResolver {
  @Mutation(() => AcceptSignUpPayload, {
    description: 'Gives an applicant a place; SHIFT_FULL when there is none. (接受报名)',
  })
  async acceptSignUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'accept', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => RejectSignUpPayload, { description: 'Turns an applicant down; a reason is due. (拒绝报名)' })
  async rejectSignUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'reject', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => WaitlistSignUpPayload, { description: 'Puts an applicant in line for a full shift. (转为候补)' })
  async waitlistSignUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'waitlist', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => WithdrawSignUpPayload, {
    description: 'Gives a place up before the shift; the next in line is offered it. (取消报名)',
  })
  async withdrawSignUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'withdraw', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => ExcuseSignUpPayload, {
    description: 'Notes that a volunteer stays away for a good reason, which is due. (请假)',
  })
  async excuseSignUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'excuse', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => ReportNoShowPayload, {
    description: 'Reports, in the caller’s name, that a volunteer did not come; once the shift is over. (报告缺勤)',
  })
  async reportNoShow(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'reportNoShow', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => RetractNoShowPayload, {
    description: 'Takes the report of an absence back; a reason is due. (撤销缺勤)',
  })
  async retractNoShow(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await takeSignUpStep(ctx, 'retractNoShow', input);
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }
}
