import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { CategoryType } from '../categories/category.type.js';
import { ProjectState, type Project } from './project.entity.js';

registerEnumType(ProjectState, {
  name: 'ProjectState',
  description: 'Where a project stands. (项目状态)',
  valuesConfig: {
    ACTIVE: { description: 'It serves. (进行中)' },
    PAUSED: { description: 'It rests for a while. (已暂停)' },
    ENDED: { description: 'It is over. (已结束)' },
  },
});

type PublicColumn = 'id' | 'name' | 'description' | 'startsOn' | 'state' | 'version';

@ObjectType('Project', {
  description: 'A standing service of a station or a team. (志愿服务项目)',
  simpleResolvers: true,
})
export class ProjectType implements Pick<Project, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it does for whom. (项目简介)' })
  description: string | null;

  @Field(() => AreaType, { description: 'The area that it serves. (所在区域)' })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: 'The station that carries it. (所属服务站)' })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: 'The team that carries it. (所属服务队)' })
  team: TeamType | null;

  @Field(() => CategoryType, { description: 'What kind of service it is. (服务类别)' })
  category: CategoryType;

  @Field(() => Day, { description: 'First day on which it serves. (启动日期)' })
  startsOn: string;

  @Field(() => ProjectState, { description: 'Where it stands. (状态)' })
  state: ProjectState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
