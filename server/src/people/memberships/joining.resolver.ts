import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { admitMember } from './admit-member.js';
import { changeMembershipRole } from './change-membership-role.js';
import { joinTeam } from './join-team.js';
import { AdmitMemberInput, ChangeMembershipRoleInput, JoiningInput, JoinTeamInput } from './membership.inputs.js';
import { membershipReading } from './membership.reading.js';
import { TeamMembershipType } from './membership.type.js';
import { requestMembership } from './request-membership.js';

const RequestMembershipPayload = changedPayload('RequestMembership', 'teamMembership', () => TeamMembershipType);
const JoinTeamPayload = changedPayload('JoinTeam', 'teamMembership', () => TeamMembershipType);
const AdmitMemberPayload = changedPayload('AdmitMember', 'teamMembership', () => TeamMembershipType);
const ChangeMembershipRolePayload = changedPayload('ChangeMembershipRole', 'teamMembership', () => TeamMembershipType);

/** How volunteers come into teams, and what they are there. */
@Resolver(() => TeamMembershipType)
export class JoiningResolver {
  @Mutation(() => RequestMembershipPayload, {
    description: 'Brings forward that a volunteer wants to join a team whose leader agrees to each one. (申请入队)',
  })
  async requestMembership(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JoiningInput, { description: 'Who, and which team. (内容)' }) input: JoiningInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      membershipReading,
      { field: 'teamMembership', id: await requestMembership(ctx, input) },
      info,
    );
  }

  @Mutation(() => JoinTeamPayload, {
    description: 'Makes a volunteer a member at once, of a team that is open or by its code. (加入队伍)',
  })
  async joinTeam(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JoinTeamInput, { description: 'Who, which team, and its code. (内容)' }) input: JoinTeamInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, membershipReading, { field: 'teamMembership', id: await joinTeam(ctx, input) }, info);
  }

  @Mutation(() => AdmitMemberPayload, {
    description: 'Takes a volunteer into a team, however people join it otherwise. (添加队员)',
  })
  async admitMember(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AdmitMemberInput, { description: 'Who, which team, and as what. (内容)' })
    input: AdmitMemberInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, membershipReading, { field: 'teamMembership', id: await admitMember(ctx, input) }, info);
  }

  @Mutation(() => ChangeMembershipRolePayload, {
    description: 'Makes a member leader, deputy, or a member like the others. (调整队内角色)',
  })
  async changeMembershipRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeMembershipRoleInput, { description: 'Which membership, and the role. (内容)' })
    input: ChangeMembershipRoleInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(
      ctx,
      membershipReading,
      { field: 'teamMembership', id: await changeMembershipRole(ctx, input) },
      info,
    );
  }
}
