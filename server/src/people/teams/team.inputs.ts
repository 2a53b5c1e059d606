import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { JoinPolicy, TeamKind } from './team.entity.js';

@InputType({ description: 'A new team. (成立志愿服务队)' })
export class FoundTeamInput {
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

  @Field(() => Day, { description: 'The day on which it was founded. (成立日期)' })
  foundedOn: string;

  @Length(0, 60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'Its motto. (口号)' })
  slogan?: string | null;

  @Length(0, 500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { nullable: true, description: 'What it does, in a few sentences. (简介)' })
  description?: string | null;
}
