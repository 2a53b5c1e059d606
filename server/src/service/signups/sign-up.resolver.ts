import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { VolunteerType } from '../../people/volunteers/volunteer.type.js';
import { ActivityType } from '../activities/activity.type.js';
import { ShiftType } from '../shifts/shift.type.js';
import { applySignUp } from './apply-sign-up.js';
import { SignUpManyInput, SignUpManyPayload } from './many.type.js';
import { offerSignUpSteps } from './offer-sign-up-steps.js';
import { ApplySignUpInput, SignUpVolunteerInput } from './sign-up.inputs.js';
import { SignUpList } from './sign-up.lists.js';
import { signUpReading } from './sign-up.reading.js';
import type { SignUpFacts } from './sign-up.states.js';
import { SignUpType } from './sign-up.type.js';
import { signUpMany } from './sign-up-many.js';
import { signUpVolunteer } from './sign-up-volunteer.js';

const SignUpVolunteerPayload = changedPayload('SignUpVolunteer', 'signUp', () => SignUpType);
const ApplySignUpPayload = changedPayload('ApplySignUp', 'signUp', () => SignUpType);

@Resolver(() => SignUpType)
export class SignUpResolver {
  @Query(() => SignUpList.Connection, { description: 'The sign-ups within the caller’s reach. (报名列表)' })
  signUps(
    @Ctx() ctx: RequestContext,
    @Args(() => SignUpList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, signUpReading, args, info);
  }

  @Query(() => SignUpType, { nullable: true, description: 'One sign-up. (报名)' })
  signUp(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, signUpReading, id, info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() signUp: SignUpFacts) {
    return offerSignUpSteps(ctx, signUp);
  }

  @Mutation(() => SignUpVolunteerPayload, {
    description:
      'Gives a volunteer who told a leader so a place on a shift, or one in line when it is full. (代志愿者报名)',
  })
  async signUpVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignUpVolunteerInput, { description: 'Who, and where. (内容)' }) input: SignUpVolunteerInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await signUpVolunteer(ctx, { ...input, via: 'LEADER' });
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => ApplySignUpPayload, {
    description: 'Writes down that a volunteer would like a place, on which the leader decides. (登记报名申请)',
  })
  async applySignUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApplySignUpInput, { description: 'Who, and where. (内容)' }) input: ApplySignUpInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await applySignUp(ctx, { ...input, via: 'SELF' });
    return readChanged(ctx, signUpReading, { field: 'signUp', id }, info);
  }

  @Mutation(() => SignUpManyPayload, {
    description: 'Signs many volunteers up for a shift, each by itself and in the order given. (批量报名)',
  })
  async signUpMany(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignUpManyInput, { description: 'Who, and where. (内容)' }) input: SignUpManyInput,
  ): Promise<SignUpManyPayload> {
    return { outcomes: await signUpMany(ctx, input) };
  }
}

/** What sign-ups add to activities. */
@Resolver(() => ActivityType)
export class ActivitySignUpsResolver {
  @FieldResolver(() => SignUpList.Connection, { description: 'The sign-ups for its shifts. (报名)' })
  signUps(@Args(() => SignUpList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What sign-ups add to shifts. */
@Resolver(() => ShiftType)
export class ShiftSignUpsResolver {
  @FieldResolver(() => SignUpList.Connection, { description: 'The sign-ups for it. (报名)' })
  signUps(@Args(() => SignUpList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What sign-ups add to volunteers. */
@Resolver(() => VolunteerType)
export class VolunteerSignUpsResolver {
  @FieldResolver(() => SignUpList.Connection, {
    description: 'Their sign-ups, as far as the caller may know. (报名)',
  })
  signUps(@Args(() => SignUpList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
