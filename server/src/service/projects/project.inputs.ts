import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';

@InputType({ description: 'A new project. (新建项目)' })
export class EstablishProjectInput {
  @Field(() => ID, { description: 'The area that it serves. (所在区域)' })
  areaId: string;

  @Field(() => ID, { nullable: true, description: 'The station that carries it. (所属服务站)' })
  stationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team that carries it. (所属服务队)' })
  teamId?: string | null;

  @Field(() => ID, { description: 'What kind of service it is. (服务类别)' })
  categoryId: string;

  @Length(1, 80, { message: 'Give 1 to 80 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Length(0, 2000, { message: 'Give at most 2000 characters.' })
  @Field(() => String, { nullable: true, description: 'What it does for whom. (项目简介)' })
  description?: string | null;

  @Field(() => Day, { description: 'First day on which it serves. (启动日期)' })
  startsOn: string;
}

@InputType({ description: 'A correction of a project. (修改项目)' })
export class AmendProjectInput extends ChangeInput {
  @Field(() => ID, { description: 'What kind of service it is. (服务类别)' })
  categoryId: string;

  @Length(1, 80, { message: 'Give 1 to 80 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Length(0, 2000, { message: 'Give at most 2000 characters.' })
  @Field(() => String, { nullable: true, description: 'What it does for whom. (项目简介)' })
  description?: string | null;

  @Field(() => Day, { description: 'First day on which it serves. (启动日期)' })
  startsOn: string;
}
