import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, Day } from '../../kernel/scalars.js';

@InputType({ description: 'Somebody who served, and from when to when. (补录人员)' })
export class MakeUpRowInput {
  @Field(() => ID, { description: 'Who served. (志愿者)' })
  volunteerId: string;

  @Field(() => DateTime, { description: 'From when; its day in Shanghai is the day of service. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'Until when. (结束时间)' })
  endsAt: string;
}

@InputType({
  description: 'Hours that nobody could check in, with evidence and a declaration; all rows stand or none. (补录工时)',
})
export class EnterMakeUpInput {
  @Field(() => ID, { nullable: true, description: 'The activity; or name a post of it. (活动)' })
  activityId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The post on which they served; then each row must lie within one of its shifts. (岗位)',
  })
  postId?: string | null;

  @ValidateNested()
  @ArrayMinSize(1, { message: 'Name 1 to 100 people.' })
  @ArrayMaxSize(100, { message: 'Name 1 to 100 people.' })
  @Field(() => [MakeUpRowInput], { description: 'Who served from when to when, 1 to 100 rows. (人员与时间)' })
  rows: MakeUpRowInput[];

  @ArrayMinSize(1, { message: 'Attach at least one proof.' })
  @ArrayMaxSize(10, { message: 'Attach at most 10 files.' })
  @ArrayUnique({ message: 'Attach each file once.' })
  @Field(() => [ID], { description: 'Uploaded pictures or PDF that prove it, 1 to 10. (佐证材料)' })
  evidenceIds: string[];

  @Length(10, 1000, { message: 'Declare in 10 to 1000 characters what happened and why nobody was checked in.' })
  @Field(() => String, { description: 'What happened, and why nobody was checked in. (补录说明)' })
  declaration: string;

  @IsIn([true], { message: 'Sign the declaration.' })
  @Field(() => Boolean, {
    description: 'That whoever enters it answers for its truth with their account: the signature. (承诺属实)',
  })
  signed: boolean;
}

@InputType({ description: 'Hours that an older system had counted. (历史时长结转)' })
export class EnterOpeningBalanceInput {
  @Field(() => ID, { description: 'Whose hours. (志愿者)' })
  volunteerId: string;

  @Length(2, 60, { message: 'Name the system in 2 to 60 characters.' })
  @Field(() => String, { description: 'The older system; once for each person. (来源系统)' })
  sourceSystem: string;

  @Min(1, { message: 'Give 1 to 1000000 minutes.' })
  @Max(1_000_000, { message: 'Give 1 to 1000000 minutes.' })
  @Field(() => Int, { description: 'Its balance in minutes. (时长)' })
  minutes: number;

  @Field(() => Day, { description: 'The day on which it had that balance; not after today. (截至日期)' })
  asOf: string;

  @ArrayMinSize(1, { message: 'Attach at least one proof.' })
  @ArrayMaxSize(10, { message: 'Attach at most 10 files.' })
  @ArrayUnique({ message: 'Attach each file once.' })
  @Field(() => [ID], { description: 'Uploaded pictures or PDF that prove it, 1 to 10. (佐证材料)' })
  evidenceIds: string[];
}
