import { Field, Int, ObjectType } from 'type-graphql';
import { StationKind } from './station.entity.js';

@ObjectType({ description: 'How many stations of a kind there are. (分类站点数)', simpleResolvers: true })
export class StationTally {
  @Field(() => StationKind, { description: 'The kind. (类型)' })
  kind: StationKind;

  @Field(() => Int, { description: 'How many are at work. (运行中)' })
  active: number;

  @Field(() => Int, { description: 'How many have not closed. (未关闭)' })
  total: number;
}

@ObjectType({ description: 'How far stations cover the communities. (站点覆盖情况)', simpleResolvers: true })
export class StationCoverage {
  @Field(() => Int, { description: 'How many communities there are today. (社区数)' })
  communities: number;

  @Field(() => Int, { description: 'How many of them have a community station at work. (已覆盖社区数)' })
  covered: number;

  @Field(() => [StationTally], { description: 'Stations by kind. (分类站点数)' })
  byKind: StationTally[];
}
