import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { TeamType } from '../teams/team.type.js';
import { VolunteerCardType } from '../volunteers/volunteer-card.type.js';
import { MembershipRole, MembershipState, type TeamMembership } from './team-membership.entity.js';

registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What somebody is in a team. (队内角色)',
  valuesConfig: {
    LEADER: { description: 'Leads the team; one at a time. (队长)' },
    DEPUTY: { description: 'Stands in for the leader. (副队长)' },
    MEMBER: { description: 'A member like the others. (队员)' },
  },
});

registerEnumType(MembershipState, {
  name: 'MembershipState',
  description: 'Where a membership stands. (队员状态)',
  valuesConfig: {
    REQUESTED: { description: 'Asked for; the leader has not answered yet. (待审核)' },
    ACTIVE: { description: 'In force. (在队)' },
    REFUSED: { description: 'Not agreed to. (未同意)' },
    ENDED: { description: 'Over; it stays on record. (已退出)' },
  },
});

type PublicColumn = 'id' | 'role' | 'state' | 'fromOn' | 'untilOn' | 'requestedAt' | 'stateReason' | 'version';

@ObjectType('TeamMembership', {
  description: 'A volunteer in a team, from one day to another. (队员)',
  simpleResolvers: true,
})
export class TeamMembershipType implements Pick<TeamMembership, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => TeamType, { description: 'The team. (队伍)' })
  team: TeamType;

  @Field(() => VolunteerCardType, { description: 'Who is in it. (志愿者)' })
  volunteer: VolunteerCardType;

  @Field(() => MembershipRole, { description: 'As what. (队内角色)' })
  role: MembershipRole;

  @Field(() => MembershipState, { description: 'Where it stands. (状态)' })
  state: MembershipState;

  @Field(() => Day, { nullable: true, description: 'First day; none until it is agreed to. (入队日期)' })
  fromOn: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; none while it is in force. (退出日期)' })
  untilOn: string | null;

  @Field(() => DateTime, { description: 'When it was asked for. (申请时间)' })
  requestedAt: string;

  @Field(() => ColleagueType, {
    nullable: true,
    description: 'Who agreed, refused, or took the volunteer in; nobody where people join by themselves. (审核人)',
  })
  decidedBy: ColleagueType | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or ended. (原因)' })
  stateReason: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
