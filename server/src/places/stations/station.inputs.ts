import { Length, Matches, Max, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { StationKind, type OpeningHour } from './station.entity.js';

@InputType({ description: 'A stretch of a weekday on which a station is open. (开放时段)' })
export class OpeningHourInput implements OpeningHour {
  @Field(() => Int, { description: '1 Monday to 7 Sunday. (星期)' })
  weekday: number;

  @Field(() => String, { description: 'Open from, HH:MM in Asia/Shanghai. (开始)' })
  from: string;

  @Field(() => String, { description: 'Closed from, HH:MM; 24:00 at the latest. (结束)' })
  to: string;
}

/** What people say of a station, new or known. */
@InputType()
abstract class StationInput {
  @Field(() => ID, { description: 'Where it lies; a community station lies in a community. (所在区域)' })
  areaId: string;

  @Length(2, 100, { message: 'Give 2 to 100 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => StationKind, { description: 'Whom it serves first. (类型)' })
  kind: StationKind;

  @Field(() => ID, { nullable: true, description: 'The organisation that gives it room and runs it. (依托单位)' })
  hostId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of whoever runs it. (站长)' })
  managerId?: string | null;

  @Length(2, 200, { message: 'Give 2 to 200 characters.' })
  @Field(() => String, { description: 'Postal address. (地址)' })
  address: string;

  @Min(73, { message: 'Lies west of China: give 73 to 136 degrees.' })
  @Max(136, { message: 'Lies east of China: give 73 to 136 degrees.' })
  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84; with the latitude or not at all. (经度)' })
  longitude?: number | null;

  @Min(3, { message: 'Lies south of China: give 3 to 54 degrees.' })
  @Max(54, { message: 'Lies north of China: give 3 to 54 degrees.' })
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees north, WGS 84; with the longitude or not at all. (纬度)',
  })
  latitude?: number | null;

  @Field(() => [OpeningHourInput], {
    nullable: true,
    description: 'When it is open; stretches of one weekday do not overlap. (开放时间)',
  })
  openingHours?: OpeningHourInput[] | null;

  @Matches(/^$|^\+?[\d -]{5,20}$/, { message: 'Give a telephone number of 5 to 20 digits.' })
  @Field(() => String, { nullable: true, description: 'Its public number. (电话)' })
  phone?: string | null;

  @Field(() => Day, { description: 'The day on which it opened, or is to open. (成立日期)' })
  foundedOn: string;
}

@InputType({ description: 'A new station. (新建站点)' })
export class FoundStationInput extends StationInput {}

@InputType({ description: 'A correction of a station; what is left out is taken out. (修改站点)' })
export class AmendStationInput extends StationInput implements ChangeInput {
  @Field(() => ID, { description: 'Which record. (记录标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when it has moved on. (版本)' })
  version: number;
}
