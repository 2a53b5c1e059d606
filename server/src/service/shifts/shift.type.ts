import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { ActivityType } from '../activities/activity.type.js';
import { PostType } from '../posts/post.type.js';
import { ShiftState, type Shift } from './shift.entity.js';

registerEnumType(ShiftState, {
  name: 'ShiftState',
  description: 'Where a shift stands. (班次状态)',
  valuesConfig: {
    OPEN: { description: 'It is to take place, or took place. (有效)' },
    CANCELLED: { description: 'It was called off. (已取消)' },
  },
});

type Hidden = `${string}Id` | 'districtId';
type PublicColumn = Exclude<keyof Shift, Hidden>;

@ObjectType('Shift', {
  description: 'A stretch of time on a post, for so many volunteers. (班次)',
  simpleResolvers: true,
})
export class ShiftType implements Pick<Shift, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ActivityType, { description: 'The activity. (活动)' })
  activity: ActivityType;

  @Field(() => PostType, { description: 'The post. (岗位)' })
  post: PostType;

  @Field(() => AreaType, { description: "The activity's area. (所在区域)" })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: "The activity's station. (服务站)" })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: "The activity's team. (服务队)" })
  team: TeamType | null;

  @Field(() => DateTime, { description: 'When it starts. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends. (结束时间)' })
  endsAt: string;

  @Field(() => Day, { description: 'The day on which it starts, Asia/Shanghai. (日期)' })
  startsOn: string;

  @Field(() => Int, { description: 'How many volunteers it takes. (需要人数)' })
  capacity: number;

  @Field(() => Int, { description: 'How many places are taken. (已有人数)' })
  taken: number;

  @Field(() => Int, { description: 'How many wait for a place. (候补人数)' })
  waiting: number;

  @Field(() => Int, { description: 'Minutes of break within it, which earn no hours. (休息时长，分钟)' })
  breakMinutes: number;

  @Field(() => Int, { description: 'Minutes past the end that still earn hours. (可延时，分钟)' })
  overrunMinutes: number;

  @Field(() => ShiftState, { description: 'Where it stands. (状态)' })
  state: ShiftState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
