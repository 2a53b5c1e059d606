import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where map tiles come from, as the operator set it. (地图瓦片)', simpleResolvers: true })
export class MapTiles {
  @Field(() => String, { description: 'Address of a tile with {z}, {x} and {y}. (地址模板)' })
  url: string;

  @Field(() => String, { description: 'Whom to credit under the map. (版权说明)' })
  attribution: string;
}

@ObjectType({ description: 'What a server tells everybody of itself. (服务器信息)', simpleResolvers: true })
export class ServerInfo {
  @Field(() => String, { description: "The program's version. (版本)" })
  version: string;

  @Field(() => Boolean, { description: 'Whether the data is invented, for show. (示范数据)' })
  demo: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the district that it serves. (所在区)' })
  district: string | null;

  @Field(() => MapTiles, {
    nullable: true,
    description: 'Where map tiles come from; none unless the operator named some. (地图瓦片)',
  })
  mapTiles: MapTiles | null;
}

@ObjectType({ description: 'One step of a state machine. (状态变更)', simpleResolvers: true })
export class StateStep {
  @Field(() => String, { description: 'Name of the step, as in transitions and mutations. (名称)' })
  name: string;

  @Field(() => [String], { description: 'The states from which it leads on. (起始状态)' })
  from: readonly string[];

  @Field(() => String, { description: 'The state to which it leads. (目标状态)' })
  to: string;

  @Field(() => Boolean, { description: 'Whether a reason must be given. (须填写原因)' })
  reasonRequired: boolean;

  @Field(() => String, { description: 'What it means. (说明)' })
  description: string;
}

@ObjectType({
  description: 'The states of a kind of record and the steps between them. (状态机)',
  simpleResolvers: true,
})
export class StateMachineInfo {
  @Field(() => String, { description: 'The kind of record, `Activity`. (记录类型)' })
  subject: string;

  @Field(() => [String], { description: 'Every state. (状态)' })
  states: readonly string[];

  @Field(() => String, { description: 'The state of a new record. (初始状态)' })
  initial: string;

  @Field(() => [StateStep], { description: 'The steps between them. (状态变更)' })
  steps: StateStep[];
}
