import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { amendVolunteer } from './amend-volunteer.js';
import { AmendVolunteerInput } from './amend-volunteer.inputs.js';
import { findByNumber } from './find-by-number.js';
import { listVolunteerSteps } from './list-volunteer-steps.js';
import { mergeVolunteers } from './merge-volunteers.js';
import { MergeVolunteersInput } from './merge-volunteers.inputs.js';
import { registerVolunteer } from './register-volunteer.js';
import { VolunteerConsentType } from './volunteer-consent.type.js';
import { RegisterVolunteerInput } from './volunteer.inputs.js';
import { VolunteerList } from './volunteer.lists.js';
import { volunteerReading } from './volunteer.reading.js';
import type { VolunteerStanding } from './volunteer.states.js';
import { VolunteerType } from './volunteer.type.js';

const field = 'volunteer';
const AmendVolunteerPayload = changedPayload('AmendVolunteer', field, () => VolunteerType);
const MergeVolunteersPayload = changedPayload('MergeVolunteers', field, () => VolunteerType);
const RegisterVolunteerPayload = changedPayload('RegisterVolunteer', field, () => VolunteerType);

@Resolver(() => VolunteerType)
export class VolunteerResolver {
  @Query(() => VolunteerList.Connection, { description: 'The volunteers whom the viewer works with. (志愿者列表)' })
  volunteers(
    @Ctx() ctx: RequestContext,
    @Args(() => VolunteerList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, volunteerReading, args, info);
  }

  @Query(() => VolunteerType, { nullable: true, description: 'One volunteer. (志愿者)' })
  volunteer(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, volunteerReading, id, info);
  }

  @Query(() => VolunteerType, {
    nullable: true,
    description: 'Whom a lifelong number means, also a number of a record that was merged. (按编号查志愿者)',
  })
  async volunteerByNumber(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: 'The lifelong number. (志愿者编号)' }) number: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, volunteerReading, await findByNumber(ctx, number), info);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() volunteer: VolunteerStanding) {
    return listVolunteerSteps(ctx, volunteer);
  }

  @FieldResolver(() => [VolunteerConsentType], { description: 'Consents, by the day they were given. (同意记录)' })
  consents() {
    return childrenOn();
  }

  @Mutation(() => RegisterVolunteerPayload, {
    description: 'Registers a volunteer as a draft and gives the lifelong number. (登记志愿者)',
  })
  async registerVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterVolunteerInput, { description: 'The record. (内容)' }) input: RegisterVolunteerInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await registerVolunteer(ctx, input) }, info);
  }

  @Mutation(() => AmendVolunteerPayload, {
    description: 'Changes a record; what is left out stays as it is. (修改志愿者)',
  })
  async amendVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendVolunteerInput, { description: 'The change. (内容)' }) input: AmendVolunteerInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await amendVolunteer(ctx, input) }, info);
  }

  @Mutation(() => MergeVolunteersPayload, {
    description: 'Makes one record of two that are the same person, and answers the one that goes on. (合并志愿者)',
  })
  async mergeVolunteers(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MergeVolunteersInput, { description: 'Which two, and why. (内容)' })
    input: MergeVolunteersInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await mergeVolunteers(ctx, input) }, info);
  }
}
