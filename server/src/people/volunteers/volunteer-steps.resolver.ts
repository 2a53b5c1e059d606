import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { takeVolunteerStep } from './take-volunteer-step.js';
import { volunteerReading } from './volunteer.reading.js';
import { VolunteerType } from './volunteer.type.js';

const field = 'volunteer';
const payload = (mutation: string) => changedPayload(mutation, field, () => VolunteerType);
const SubmitVolunteerPayload = payload('SubmitVolunteer');
const ReturnVolunteerPayload = payload('ReturnVolunteer');
const RejectVolunteerPayload = payload('RejectVolunteer');
const VerifyVolunteerPayload = payload('VerifyVolunteer');
const ActivateVolunteerPayload = payload('ActivateVolunteer');
const SuspendVolunteerPayload = payload('SuspendVolunteer');
const ResumeVolunteerPayload = payload('ResumeVolunteer');
const DeregisterVolunteerPayload = payload('DeregisterVolunteer');
const ReadmitVolunteerPayload = payload('ReadmitVolunteer');

/** The steps of a volunteer from the form to the registry, each a mutation of its own. */
@Resolver(() => VolunteerType)
export class VolunteerEntryResolver {
  @Mutation(() => SubmitVolunteerPayload, { description: 'Submits a registration to be verified. (提交审核)' })
  async submitVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'submit', input) }, info);
  }

  @Mutation(() => ReturnVolunteerPayload, {
    description: 'Sends a registration back to be mended; a reason is due. (退回修改)',
  })
  async returnVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'return', input) }, info);
  }

  @Mutation(() => RejectVolunteerPayload, { description: 'Turns a registration away; a reason is due. (不予通过)' })
  async rejectVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'reject', input) }, info);
  }

  @Mutation(() => VerifyVolunteerPayload, {
    description: 'Verifies a registration; not by who submitted it. (审核通过)',
  })
  async verifyVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'verify', input) }, info);
  }

  @Mutation(() => ActivateVolunteerPayload, { description: 'Lets a verified volunteer sign up. (激活)' })
  async activateVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'activate', input) }, info);
  }
}

/** The steps of a volunteer once on the registry, each a mutation of its own. */
@Resolver(() => VolunteerType)
export class VolunteerStepsResolver {
  @Mutation(() => SuspendVolunteerPayload, { description: 'Lets a volunteer rest; a reason is due. (暂停)' })
  async suspendVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'suspend', input) }, info);
  }

  @Mutation(() => ResumeVolunteerPayload, { description: 'Lets a suspended volunteer serve again. (恢复)' })
  async resumeVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'resume', input) }, info);
  }

  @Mutation(() => DeregisterVolunteerPayload, {
    description: 'Lets a volunteer leave: memberships and open sign-ups end, number and hours stay. (注销)',
  })
  async deregisterVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'deregister', input) }, info);
  }

  @Mutation(() => ReadmitVolunteerPayload, {
    description: 'Takes somebody who left back under the same number, to be verified anew. (重新登记)',
  })
  async readmitVolunteer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, volunteerReading, { field, id: await takeVolunteerStep(ctx, 'readmit', input) }, info);
  }
}
