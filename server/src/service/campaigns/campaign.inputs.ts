import { Length, Matches } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';

@InputType({ description: 'A new campaign. (新建专项行动)' })
export class EstablishCampaignInput {
  @Matches(/^[0-9A-Z][0-9A-Z_-]{0,19}$/, { message: 'Give 1 to 20 capital letters or digits.' })
  @Field(() => String, { description: 'Code, unique in the district. (代码)' })
  code: string;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Length(0, 1000, { message: 'Give at most 1000 characters.' })
  @Field(() => String, { nullable: true, description: 'What it is for and what it asks. (目的与要求)' })
  purpose?: string | null;

  @Length(2, 300, { message: 'Say which document calls for it, in 2 to 300 characters.' })
  @Field(() => String, { description: 'Document that calls for it. (依据)' })
  source: string;

  @Field(() => Day, { description: 'First day on which an activity may belong to it. (启用日期)' })
  validFrom: string;
}

@InputType({ description: 'A correction of a campaign. (修改专项行动)' })
export class AmendCampaignInput extends ChangeInput {
  @Matches(/^[0-9A-Z][0-9A-Z_-]{0,19}$/, { message: 'Give 1 to 20 capital letters or digits.' })
  @Field(() => String, { description: 'Code, unique in the district. (代码)' })
  code: string;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Length(0, 1000, { message: 'Give at most 1000 characters.' })
  @Field(() => String, { nullable: true, description: 'What it is for and what it asks. (目的与要求)' })
  purpose?: string | null;

  @Length(2, 300, { message: 'Say which document calls for it, in 2 to 300 characters.' })
  @Field(() => String, { description: 'Document that calls for it. (依据)' })
  source: string;

  @Field(() => Day, { description: 'First day on which an activity may belong to it. (启用日期)' })
  validFrom: string;
}

@InputType({ description: 'The end of a campaign. (停用专项行动)' })
export class CloseCampaignInput extends ChangeInput {
  @Field(() => Day, {
    nullable: true,
    description: 'Last day on which an activity may belong to it; none takes an earlier end back. (停用日期)',
  })
  validTo?: string | null;
}
