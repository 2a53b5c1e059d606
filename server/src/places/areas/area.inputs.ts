import { IsInt, Length, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { AreaLevel } from './area.entity.js';

@InputType({ description: 'A new area. (新建区域)' })
export class EstablishAreaInput {
  @Field(() => ID, { description: 'The area that it belongs to. (上级区域)' })
  parentId: string;

  @Field(() => AreaLevel, { description: 'Its level, below its parent. (层级)' })
  level: AreaLevel;

  @Matches(/^\d{6,12}$/, { message: 'Give 6 to 12 digits.' })
  @Field(() => String, { description: 'Administrative code, 6 to 12 digits. (行政区划代码)' })
  code: string;

  @Length(1, 60, { message: 'Give 1 to 60 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => Day, { description: 'First day on which it exists. (生效日期)' })
  validFrom: string;
}

@InputType({ description: 'A correction of an area. (修改区域)' })
export class AmendAreaInput extends ChangeInput {
  @Matches(/^\d{6,12}$/, { message: 'Give 6 to 12 digits.' })
  @Field(() => String, { description: 'Administrative code, 6 to 12 digits. (行政区划代码)' })
  code: string;

  @Length(1, 60, { message: 'Give 1 to 60 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => Day, { description: 'First day on which it exists. (生效日期)' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which it exists; none while it stands. (失效日期)' })
  validTo?: string | null;
}

@InputType({ description: "An area's figures of one year; given again, they replace the earlier ones. (登记区域统计)" })
export class RecordAreaStatInput {
  @Field(() => ID, { description: 'The area. (区域)' })
  areaId: string;

  @IsInt({ message: 'Give a year.' })
  @Min(1949, { message: 'Give a year from 1949.' })
  @Max(2100, { message: 'Give a year up to 2100.' })
  @Field(() => Int, { description: 'Calendar year. (年份)' })
  year: number;

  @Min(0, { message: 'Cannot be negative.' })
  @Field(() => Int, { nullable: true, description: 'Resident population, persons. (常住人口)' })
  residentPopulation?: number | null;

  @Min(0, { message: 'Cannot be negative.' })
  @Field(() => Int, { nullable: true, description: 'Party members, persons. (党员人数)' })
  partyMembers?: number | null;

  @Length(2, 300, { message: 'Say where the figures are published, in 2 to 300 characters.' })
  @Field(() => String, { description: 'Publication that states the figures. (数据来源)' })
  source: string;
}
