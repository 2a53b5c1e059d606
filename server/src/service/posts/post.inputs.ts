import { Length, Matches, Max, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ChangeInput } from '../../kernel/lists.js';

/** What is told of a post, whether it is new or being mended. */
@InputType()
export abstract class PostFactsInput {
  @Length(2, 80, { message: 'Give 2 to 80 characters.' })
  @Field(() => String, { description: 'The place in words: a crossing, a gate, a desk. (岗位名称)' })
  name: string;

  @Length(0, 500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { nullable: true, description: 'What is done there. (岗位职责)' })
  duty?: string | null;

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

  @Min(20, { message: 'Give 20 to 5000 metres.' })
  @Max(5000, { message: 'Give 20 to 5000 metres.' })
  @Field(() => Int, {
    defaultValue: 200,
    description: 'How far from the place a check-in counts as on site, metres. (签到半径，米)',
  })
  radiusMetres: number;

  @Matches(/^[A-Za-z0-9_-]{0,40}$/, { message: 'Give at most 40 letters, digits, hyphens and underscores.' })
  @Field(() => String, { nullable: true, description: 'Code of the qualification that it asks for. (所需资格)' })
  qualification?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether minors may stand there; only where the activity takes minors. (允许未成年人)',
  })
  minorsAllowed: boolean;

  @Min(1, { message: 'Give 1 to 999.' })
  @Max(999, { message: 'Give 1 to 999.' })
  @Field(() => Int, { nullable: true, description: 'Order on the roster, from 1; last unless said. (排序)' })
  position?: number | null;
}

@InputType({ description: 'A new post of an activity. (设置岗位)' })
export class LayOutPostInput extends PostFactsInput {
  @Field(() => ID, { description: 'The activity. (活动)' })
  activityId: string;
}

@InputType({ description: 'A change of what is told of a post; give every field as it shall be. (修改岗位)' })
export class AmendPostInput extends PostFactsInput implements ChangeInput {
  @Field(() => ID, { description: 'Which record. (记录标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when it has moved on. (版本)' })
  version: number;
}
