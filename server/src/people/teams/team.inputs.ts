import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { JoinPolicy, TeamKind } from './team.entity.js';

/** What is said of a team when it is founded and whenever its facts are changed. */
export interface TeamFactsInput {
  readonly areaId: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly organisationId?: string | null;
  readonly leaderId?: string | null;
  readonly deputyId?: string | null;
  readonly foundedOn: string;
  readonly slogan?: string | null;
  readonly description?: string | null;
}

@InputType({ description: 'A new team. (成立志愿服务队)' })
export class FoundTeamInput implements TeamFactsInput {
  @Field(() => ID, { description: 'The area where it works. (所属区域)' })
  areaId: string;

  @Length(2, 60, { message: 'Give 2 to 60 characters.' })
  @Field(() => String, { description: 'Name, unique in the district. (名称)' })
  name: string;

  @Field(() => TeamKind, { description: 'What it chiefly does. (类型)' })
  kind: TeamKind;

  @Field(() => JoinPolicy, {
    description: 'How a volunteer becomes a member; with CODE the answer shows the code, once. (加入方式)',
  })
  joinPolicy: JoinPolicy;

  @Field(() => ID, { nullable: true, description: 'The organisation that it belongs to. (所属单位)' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of its leader. (队长)' })
  leaderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of its deputy, another than the leader. (副队长)' })
  deputyId?: string | null;

  @Field(() => Day, { description: 'The day on which it was founded. (成立日期)' })
  foundedOn: string;

  @Length(0, 60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'Its motto. (口号)' })
  slogan?: string | null;

  @Length(0, 500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { nullable: true, description: 'What it does, in a few sentences. (简介)' })
  description?: string | null;
}

@InputType({ description: "A change of a team's facts; what is left out is emptied. (修改志愿服务队)" })
export class AmendTeamInput extends ChangeInput implements TeamFactsInput {
  @Field(() => ID, { description: 'The area where it works. (所属区域)' })
  areaId: string;

  @Length(2, 60, { message: 'Give 2 to 60 characters.' })
  @Field(() => String, { description: 'Name, unique in the district. (名称)' })
  name: string;

  @Field(() => TeamKind, { description: 'What it chiefly does. (类型)' })
  kind: TeamKind;

  @Field(() => ID, { nullable: true, description: 'The organisation that it belongs to. (所属单位)' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of its leader. (队长)' })
  leaderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of its deputy, another than the leader. (副队长)' })
  deputyId?: string | null;

  @Field(() => Day, { description: 'The day on which it was founded. (成立日期)' })
  foundedOn: string;

  @Length(0, 60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'Its motto. (口号)' })
  slogan?: string | null;

  @Length(0, 500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { nullable: true, description: 'What it does, in a few sentences. (简介)' })
  description?: string | null;
}

@InputType({ description: 'How volunteers join a team from now on. (设置加入方式)' })
export class SetJoinPolicyInput extends ChangeInput {
  @Field(() => JoinPolicy, { description: 'How; with CODE a fresh code is drawn and shown once. (加入方式)' })
  joinPolicy: JoinPolicy;
}
