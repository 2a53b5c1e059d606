import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: "A Party branch's members in a year. (登记党员名册)" })
export class RecordPartyRosterInput {
  @Field(() => ID, { description: 'The Party branch. (党组织)' })
  organisationId: string;

  @Min(1949, { message: 'Give a year from 1949 on.' })
  @Max(2100, { message: 'Give a year up to 2100.' })
  @Field(() => Int, { description: 'The year; given again, it replaces the earlier figures. (年份)' })
  year: number;

  @Min(0, { message: 'Give no negative number.' })
  @Max(1_000_000, { message: 'Give at most a million.' })
  @Field(() => Int, { description: 'How many Party members it has. (党员人数)' })
  members: number;

  @Length(2, 300, { message: 'Say where the figure comes from, in 2 to 300 characters.' })
  @Field(() => String, { description: 'Publication or list that states it. (来源)' })
  source: string;

  @IsOptional()
  @ArrayMaxSize(2000, { message: 'Give at most 2,000 numbers at once.' })
  @MaxLength(40, { each: true, message: 'An ID number has 18 characters.' })
  @Field(() => [String], {
    nullable: true,
    description:
      'ID numbers of the members, one each; they are matched to volunteers and then forgotten but for a keyed hash and the last four. None keeps the earlier list. (身份证号名单)',
  })
  idNumbers?: string[] | null;
}
