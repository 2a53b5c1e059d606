import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { MembershipRole } from './team-membership.entity.js';

@InputType({ description: 'A volunteer and the team that the volunteer joins. (入队申请)' })
export class JoiningInput {
  @Field(() => ID, { description: 'The team. (队伍)' })
  teamId: string;

  @MaxLength(20, { message: 'Give at most 20 characters.' })
  @Field(() => String, {
    nullable: true,
    description: 'The volunteer by lifelong number; old numbers of merged records count too. (志愿者编号)',
  })
  volunteerNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The volunteer by identifier, instead. (志愿者)' })
  volunteerId?: string | null;
}

@InputType({ description: 'A volunteer who joins a team at once. (直接入队)' })
export class JoinTeamInput extends JoiningInput {
  @MaxLength(20, { message: 'Give at most 20 characters.' })
  @Field(() => String, { nullable: true, description: 'The code, where the team asks for one. (邀请码)' })
  joinCode?: string | null;
}

@InputType({ description: 'A volunteer whom the team takes in. (添加队员)' })
export class AdmitMemberInput extends JoiningInput {
  @Field(() => MembershipRole, { nullable: true, description: 'As what; MEMBER unless said. (角色)' })
  role?: MembershipRole | null;
}

@InputType({ description: 'What a member is from now on. (调整队内角色)' })
export class ChangeMembershipRoleInput extends ChangeInput {
  @Field(() => MembershipRole, { description: 'The role. (角色)' })
  role: MembershipRole;
}
