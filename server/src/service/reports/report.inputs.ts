import { ArrayMaxSize, ArrayUnique, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { CountTier } from './beneficiary-count.entity.js';

@InputType({ description: 'One number of a closing report. (受益人次)' })
export class BeneficiaryCountInput {
  @Field(() => CountTier, { description: 'How the number came about. (统计口径)' })
  tier: CountTier;

  @Length(0, 60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'Whom it reached. (受益人群)' })
  whom?: string | null;

  @Min(1, { message: 'Give at least 1.' })
  @Max(1_000_000, { message: 'Give at most 1000000.' })
  @Field(() => Int, { description: 'Person-times. (人次)' })
  personTimes: number;

  @Length(2, 200, { message: 'Say where the number comes from, in 2 to 200 characters.' })
  @Field(() => String, { description: 'Where the number comes from. (数据来源)' })
  source: string;

  @Length(0, 300, { message: 'Give at most 300 characters.' })
  @Field(() => String, { nullable: true, description: 'How an estimate was made; needed for ESTIMATED. (估算方法)' })
  method?: string | null;
}

@InputType({ description: 'The closing report of an activity, as a whole. (结项报告)' })
export class ReportActivityInput extends ChangeInput {
  @Length(10, 5000, { message: 'Give 10 to 5000 characters.' })
  @Field(() => String, { description: 'What was done and what came of it. (报告正文)' })
  report: string;

  @ValidateNested()
  @ArrayMaxSize(30, { message: 'Give at most 30 counts.' })
  @Field(() => [BeneficiaryCountInput], { description: 'Whom it reached, number by number. (受益人次)' })
  counts: BeneficiaryCountInput[];

  @Length(0, 500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { nullable: true, description: 'Why it reached nobody; only without counts. (无受益人说明)' })
  nobodyReason?: string | null;

  @ArrayMaxSize(20, { message: 'Attach at most 20 photos.' })
  @ArrayUnique({ message: 'Attach each photo once.' })
  @Field(() => [ID], { description: 'Uploaded photos in their order. (照片)' })
  photoIds: string[];
}
