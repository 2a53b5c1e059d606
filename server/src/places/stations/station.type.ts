import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { InRow } from '../../kernel/in-row.js';
import { Day } from '../../kernel/scalars.js';
import { AreaType } from '../areas/area.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { StationKind, StationState, type OpeningHour, type Station } from './station.entity.js';

registerEnumType(StationKind, {
  name: 'StationKind',
  description: 'Whom a station serves first. (站点类型)',
  valuesConfig: {
    COMMUNITY: { description: 'A station of a community. (社区志愿服务站)' },
    WINDOW_UNIT: { description: 'A station in an office that receives the public. (窗口单位志愿服务站)' },
    PUBLIC_PLACE: { description: 'A station in a public place: a park, square or scenic site. (公共场所志愿服务站)' },
  },
});

registerEnumType(StationState, {
  name: 'StationState',
  description: 'Where a station stands. (站点状态)',
  valuesConfig: {
    PLANNED: { description: 'Being set up. (筹建中)' },
    ACTIVE: { description: 'At work. (运行中)' },
    SUSPENDED: { description: 'Interrupted for a while. (暂停)' },
    CLOSED: { description: 'Closed for good; its past stays. (已关闭)' },
  },
});

@InRow()
@ObjectType('OpeningHour', {
  description: 'A stretch of a weekday on which a station is open. (开放时段)',
  simpleResolvers: true,
})
export class OpeningHourType implements OpeningHour {
  @Field(() => Int, { description: '1 Monday to 7 Sunday. (星期)' })
  weekday: number;

  @Field(() => String, { description: 'Open from, HH:MM in Asia/Shanghai. (开始)' })
  from: string;

  @Field(() => String, { description: 'Closed from, HH:MM; 24:00 at the latest. (结束)' })
  to: string;
}

type PublicColumn =
  | 'id'
  | 'name'
  | 'kind'
  | 'address'
  | 'longitude'
  | 'latitude'
  | 'openingHours'
  | 'phone'
  | 'foundedOn'
  | 'state'
  | 'version';

@ObjectType('Station', {
  description: 'A place where volunteer service is at home. (志愿服务站)',
  simpleResolvers: true,
})
export class StationType implements Pick<Station, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => AreaType, { description: 'Where it lies. (所在区域)' })
  area: AreaType;

  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => StationKind, { description: 'Whom it serves first. (类型)' })
  kind: StationKind;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that gives it room and runs it. (依托单位)',
  })
  host: OrganisationType | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Whoever runs it. (站长)' })
  manager: ColleagueType | null;

  @Field(() => String, { description: 'Postal address. (地址)' })
  address: string;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84. (经度)' })
  longitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84. (纬度)' })
  latitude: number | null;

  @Field(() => [OpeningHourType], { description: 'When it is open, by weekday and time. (开放时间)' })
  openingHours: OpeningHourType[];

  @Field(() => String, { nullable: true, description: 'Its public number. (电话)' })
  phone: string | null;

  @Field(() => Day, { description: 'The day on which it opened, or is to open. (成立日期)' })
  foundedOn: string;

  @Field(() => StationState, { description: 'Where it stands. (状态)' })
  state: StationState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
