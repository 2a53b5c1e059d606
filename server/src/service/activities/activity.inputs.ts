import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ChangeInput } from '../../kernel/lists.js';
import { DateTime } from '../../kernel/scalars.js';
import { ExcludedKind, RiskLevel } from './activity.entity.js';

@InputType({ description: 'One act of a programme; acts show in the order in which they are given. (节目)' })
export class ProgrammeActInput {
  @Length(1, 80, { message: 'Give 1 to 80 characters.' })
  @Field(() => String, { description: 'What is shown. (节目名称)' })
  title: string;

  @Length(0, 80, { message: 'Give at most 80 characters.' })
  @Field(() => String, { nullable: true, description: 'Who shows it. (表演者)' })
  performer?: string | null;

  @Min(1, { message: 'Give at least 1 minute.' })
  @Max(600, { message: 'Give at most 600 minutes.' })
  @Field(() => Int, { nullable: true, description: 'How long it takes, minutes. (时长，分钟)' })
  minutes?: number | null;
}

@InputType({ description: 'A new activity. (起草活动)' })
export class DraftActivityInput {
  @Length(2, 80, { message: 'Give 2 to 80 characters.' })
  @Field(() => String, { description: 'Title. (活动名称)' })
  title: string;

  @Length(0, 2000, { message: 'Give at most 2000 characters.' })
  @Field(() => String, { nullable: true, description: 'What happens and for whom. (活动简介)' })
  summary?: string | null;

  @Field(() => ID, { description: 'Where it takes place; who administers that area approves it. (所在区域)' })
  areaId: string;

  @Field(() => ID, { nullable: true, description: 'The station that holds it. (服务站)' })
  stationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team that leads it. (服务队)' })
  teamId?: string | null;

  @Field(() => ID, { description: 'The lead organiser. (主办单位)' })
  leadId: string;

  @ArrayMaxSize(20, { message: 'Name at most 20 co-organisers.' })
  @ArrayUnique({ message: 'Name each co-organiser once.' })
  @Field(() => [ID], { nullable: true, description: 'Organisations that help, besides the lead. (协办单位)' })
  coOrganiserIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The standing project that it is held for. (所属项目)' })
  projectId?: string | null;

  @ArrayMinSize(1, { message: 'Choose one to four categories.' })
  @ArrayMaxSize(4, { message: 'Choose one to four categories.' })
  @ArrayUnique({ message: 'Choose each category once.' })
  @Field(() => [ID], { description: 'What kind of service it is, one to four. (服务类别)' })
  categoryIds: string[];

  @Field(() => ID, { nullable: true, description: 'The campaign that it belongs to. (专项行动)' })
  campaignId?: string | null;

  @Length(2, 200, { message: 'Give 2 to 200 characters.' })
  @Field(() => String, { description: 'The spot in words: a crossing, a hall. (活动地点)' })
  place: string;

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

  @Field(() => DateTime, { description: 'When it starts. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends. (结束时间)' })
  endsAt: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when volunteers can sign up. (招募截止)' })
  recruitUntil?: string | null;

  @Min(0, { message: 'Cannot be negative.' })
  @Max(100_000, { message: 'Give at most 100000.' })
  @Field(() => Int, { description: 'How many volunteers can take part. (招募人数)' })
  capacity: number;

  @Field(() => RiskLevel, { description: 'How likely somebody comes to harm. (风险等级)' })
  risk: RiskLevel;

  @Length(0, 2000, { message: 'Give at most 2000 characters.' })
  @Field(() => String, { nullable: true, description: 'What volunteers are told of the risks. (风险告知)' })
  riskNotice?: string | null;

  @Length(0, 60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'Number of the insurance policy. (保险单号)' })
  insuranceNumber?: string | null;

  @Field(() => Boolean, { description: 'Whether minors may take part. (允许未成年人参加)' })
  minorsAllowed: boolean;

  @Length(0, 60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'The adult who answers for the minors. (带队成年人)' })
  adultLeadName?: string | null;

  @Field(() => ExcludedKind, { nullable: true, description: 'Why it earns no hours, if so. (不计时长的情形)' })
  excludedKind?: ExcludedKind | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Entered afterwards, with a scan and a declaration. (补录)',
  })
  makeUp: boolean;

  @Length(0, 1000, { message: 'Give at most 1000 characters.' })
  @Field(() => String, { nullable: true, description: 'What is declared of a make-up activity. (补录声明)' })
  declaration?: string | null;

  @Field(() => ID, { nullable: true, description: 'The scanned proof of a make-up activity, a file. (补录扫描件)' })
  scanId?: string | null;

  @ValidateNested()
  @ArrayMaxSize(60, { message: 'Give at most 60 acts.' })
  @Field(() => [ProgrammeActInput], { nullable: true, description: 'The programme in its order, as a whole. (节目单)' })
  acts?: ProgrammeActInput[] | null;
}

/** What is told of an activity, whether it is new or being mended. */
export type ActivityFactsInput = DraftActivityInput;

@InputType({ description: 'A change of what is told of an activity; give every field as it shall be. (修改活动)' })
export class AmendActivityInput extends DraftActivityInput implements ChangeInput {
  @Field(() => ID, { description: 'Which record. (记录标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when it has moved on. (版本)' })
  version: number;
}

@InputType({ description: 'A new draft like another activity. (复制活动)' })
export class CopyActivityInput {
  @Field(() => ID, { description: 'The activity to copy. (原活动)' })
  id: string;

  @Field(() => DateTime, { description: 'When the copy starts; it lasts as long as the other. (开始时间)' })
  startsAt: string;

  @Length(2, 80, { message: 'Give 2 to 80 characters.' })
  @Field(() => String, { nullable: true, description: "The copy's title, unless it is the same. (活动名称)" })
  title?: string | null;
}
