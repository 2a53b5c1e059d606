import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, StepInput } from '../../kernel/lists.js';
import { membershipReading } from './membership.reading.js';
import { TeamMembershipType } from './membership.type.js';
import { takeMembershipStep } from './take-membership-step.js';

const AgreeMembershipPayload = changedPayload('AgreeMembership', 'teamMembership', () => TeamMembershipType);
const RefuseMembershipPayload = changedPayload('RefuseMembership', 'teamMembership', () => TeamMembershipType);
const EndMembershipPayload = changedPayload('EndMembership', 'teamMembership', () => TeamMembershipType);

/** The steps of a membership's state, each a mutation of its own. */
@Resolver(() => TeamMembershipType)
export class MembershipStepsResolver {
  @Mutation(() => AgreeMembershipPayload, {
    description: 'Agrees to a request: the volunteer is a member from today on. (同意入队)',
  })
  async agreeMembership(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which request. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      membershipReading,
      { field: 'teamMembership', id: await takeMembershipStep(ctx, 'agree', input) },
      info,
    );
  }

  @Mutation(() => RefuseMembershipPayload, { description: 'Refuses a request; a reason is due. (拒绝入队)' })
  async refuseMembership(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which request, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      membershipReading,
      { field: 'teamMembership', id: await takeMembershipStep(ctx, 'refuse', input) },
      info,
    );
  }

  @Mutation(() => EndMembershipPayload, { description: 'Ends a membership today; a reason is due. (退出队伍)' })
  async endMembership(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepInput, { description: 'Which membership, and why. (内容)' }) input: StepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      membershipReading,
      { field: 'teamMembership', id: await takeMembershipStep(ctx, 'end', input) },
      info,
    );
  }
}
