import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TeamType } from '../../people/teams/team.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { ActivityType } from '../activities/activity.type.js';
import type { Post } from './post.entity.js';

type Hidden = `${string}Id` | 'districtId' | 'removedAt';
type PublicColumn = Exclude<keyof Post, Hidden>;

@ObjectType('Post', {
  description: 'A named place of an activity with a duty: where somebody stands, and what for. (岗位)',
  simpleResolvers: true,
})
export class PostType implements Pick<Post, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ActivityType, { description: 'The activity. (活动)' })
  activity: ActivityType;

  @Field(() => AreaType, { description: "The activity's area. (所在区域)" })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: "The activity's station. (服务站)" })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: "The activity's team. (服务队)" })
  team: TeamType | null;

  @Field(() => Int, { description: 'Order on the roster, from 1. (排序)' })
  position: number;

  @Field(() => String, { description: 'The place in words: a crossing, a gate, a desk. (岗位名称)' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What is done there. (岗位职责)' })
  duty: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84. (经度)' })
  longitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84. (纬度)' })
  latitude: number | null;

  @Field(() => Int, { description: 'How far from the place a check-in counts as on site, metres. (签到半径，米)' })
  radiusMetres: number;

  @Field(() => String, { nullable: true, description: 'Code of the qualification that it asks for. (所需资格)' })
  qualification: string | null;

  @Field(() => Boolean, { description: 'Whether minors may stand there. (允许未成年人)' })
  minorsAllowed: boolean;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
