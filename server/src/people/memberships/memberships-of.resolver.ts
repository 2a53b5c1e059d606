import { Args, FieldResolver, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { ListArguments } from '../../kernel/lists.js';
import { TeamType } from '../teams/team.type.js';
import { VolunteerType } from '../volunteers/volunteer.type.js';
import { MembershipList } from './membership.lists.js';

/** What memberships add to teams. */
@Resolver(() => TeamType)
export class TeamMembershipsResolver {
  @FieldResolver(() => MembershipList.Connection, {
    description: 'Who is in it, was, or asked to be, as far as the caller may know. (队员)',
  })
  memberships(@Args(() => MembershipList.Args) _args: ListArguments) {
    return childrenOn();
  }
}

/** What memberships add to volunteers. */
@Resolver(() => VolunteerType)
export class VolunteerMembershipsResolver {
  @FieldResolver(() => MembershipList.Connection, {
    description: 'Teams that the volunteer is in, was, or asked to join, as far as the caller may know. (所在队伍)',
  })
  memberships(@Args(() => MembershipList.Args) _args: ListArguments) {
    return childrenOn();
  }
}
