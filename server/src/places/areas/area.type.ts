import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { AreaLevel, type Area } from './area.entity.js';
import type { AreaStat } from './area-stat.entity.js';

registerEnumType(AreaLevel, {
  name: 'AreaLevel',
  description: 'The level of an area. (区域层级)',
  valuesConfig: {
    DISTRICT: { description: 'A district, the top. (区)' },
    SUBDISTRICT: { description: 'A sub-district. (街道)' },
    TOWN: { description: 'A town. (镇)' },
    COMMUNITY: { description: 'A community or village. (社区、村)' },
  },
});

type PublicColumn = 'id' | 'level' | 'code' | 'name' | 'validFrom' | 'validTo' | 'version';

@ObjectType('Area', {
  description: 'An area: district, sub-district or town, community. (区域)',
  simpleResolvers: true,
})
export class AreaType implements Pick<Area, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => AreaLevel, { description: 'Its level. (层级)' })
  level: AreaLevel;

  @Field(() => String, { description: 'Administrative code. (行政区划代码)' })
  code: string;

  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => AreaType, {
    nullable: true,
    description: 'The area that it belongs to; none for a district. (上级区域)',
  })
  parent: AreaType | null;

  @Field(() => Day, { description: 'First day on which it exists. (生效日期)' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which it exists; none while it stands. (失效日期)' })
  validTo: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}

type StatColumn = 'id' | 'year' | 'residentPopulation' | 'partyMembers' | 'source' | 'version';

@ObjectType('AreaStat', {
  description: "An area's figures of one year, with their source. (区域统计)",
  simpleResolvers: true,
})
export class AreaStatType implements Pick<AreaStat, StatColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => AreaType, { description: 'The area. (区域)' })
  area: AreaType;

  @Field(() => Int, { description: 'Calendar year. (年份)' })
  year: number;

  @Field(() => Int, { nullable: true, description: 'Resident population, persons. (常住人口)' })
  residentPopulation: number | null;

  @Field(() => Int, { nullable: true, description: 'Party members, persons. (党员人数)' })
  partyMembers: number | null;

  @Field(() => String, { description: 'Publication that states the figures. (数据来源)' })
  source: string;

  @Field(() => Int, { description: 'Counts the changes. (版本)' })
  version: number;
}
