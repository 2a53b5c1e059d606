import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { AreaType } from '../../places/areas/area.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { JoinPolicy, TeamKind, TeamState, type Team } from './team.entity.js';

registerEnumType(TeamKind, {
  name: 'TeamKind',
  description: 'What a team chiefly does, or who it is made of. (队伍类型)',
  valuesConfig: {
    PARTY: { description: 'Party members. (党员服务)' },
    ENVIRONMENT: { description: 'Environment and cleaning. (环境保护)' },
    CULTURE: { description: 'Culture and the arts. (文化文艺)' },
    MEDICAL: { description: 'Health and medicine. (医疗卫生)' },
    SCHOOL: { description: 'Of a school or university. (学校)' },
    TRAFFIC: { description: 'Order in traffic. (文明交通)' },
    YOUTH: { description: 'Young people. (青年)' },
    WOMEN: { description: 'Women. (巾帼)' },
    COMMUNITY: { description: 'Neighbours of a community. (社区邻里)' },
    LEGAL: { description: 'Law and mediation. (法律服务)' },
    EMERGENCY: { description: 'Rescue and emergencies. (应急救援)' },
    OTHER: { description: 'None of these. (其他)' },
  },
});

registerEnumType(JoinPolicy, {
  name: 'JoinPolicy',
  description: 'How a volunteer becomes a member of a team. (加入方式)',
  valuesConfig: {
    VERIFY: { description: 'The leader agrees to each one. (队长审核)' },
    OPEN: { description: 'Whoever asks is in. (自由加入)' },
    CLOSED: { description: 'Nobody joins by themselves. (不开放)' },
    CODE: { description: 'Whoever knows the code is in. (凭邀请码)' },
  },
});

registerEnumType(TeamState, {
  name: 'TeamState',
  description: 'Where a team stands. (队伍状态)',
  valuesConfig: {
    ACTIVE: { description: 'At work. (活动中)' },
    SUSPENDED: { description: 'Resting for now. (已暂停)' },
    DISBANDED: { description: 'At an end; its past stays. (已解散)' },
  },
});

type PublicColumn =
  'id' | 'name' | 'kind' | 'joinPolicy' | 'joinCodeAt' | 'foundedOn' | 'slogan' | 'description' | 'state' | 'version';

@ObjectType('Team', {
  description: 'A standing group of volunteers with its own leader. (志愿服务队)',
  simpleResolvers: true,
})
export class TeamType implements Pick<Team, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Name, unique in the district. (名称)' })
  name: string;

  @Field(() => TeamKind, { description: 'What it chiefly does. (类型)' })
  kind: TeamKind;

  @Field(() => AreaType, { description: 'The area where it works. (所属区域)' })
  area: AreaType;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation that it belongs to. (所属单位)' })
  organisation: OrganisationType | null;

  @Field(() => JoinPolicy, { description: 'How a volunteer becomes a member. (加入方式)' })
  joinPolicy: JoinPolicy;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the join code in force was drawn; the code itself is shown only then. (邀请码生成时间)',
  })
  joinCodeAt: string | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who leads it. (队长)' })
  leader: ColleagueType | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who stands in for the leader. (副队长)' })
  deputy: ColleagueType | null;

  @Field(() => Day, { description: 'The day on which it was founded. (成立日期)' })
  foundedOn: string;

  @Field(() => String, { nullable: true, description: 'Its motto. (口号)' })
  slogan: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in a few sentences. (简介)' })
  description: string | null;

  @Field(() => TeamState, { description: 'Where it stands. (状态)' })
  state: TeamState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
