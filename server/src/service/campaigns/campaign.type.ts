import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import type { Campaign } from './campaign.entity.js';

type PublicColumn = 'id' | 'code' | 'name' | 'purpose' | 'source' | 'validFrom' | 'validTo' | 'version';

@ObjectType('Campaign', {
  description: 'A drive that activities belong to beside their categories. (专项行动)',
  simpleResolvers: true,
})
export class CampaignType implements Pick<Campaign, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Code, unique in the district. (代码)' })
  code: string;

  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for and what it asks. (目的与要求)' })
  purpose: string | null;

  @Field(() => String, { description: 'Document that calls for it. (依据)' })
  source: string;

  @Field(() => Day, { description: 'First day on which an activity may belong to it. (启用日期)' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last such day; none while it is in use. (停用日期)' })
  validTo: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
