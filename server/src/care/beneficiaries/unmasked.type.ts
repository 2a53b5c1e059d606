import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { BeneficiaryGroup } from './beneficiary.entity.js';
import type { Unmasked } from './unmask-beneficiary.js';

@ObjectType({
  description: 'What was asked for in plain; what was not asked for is none. Show it until the given instant. (明文)',
  simpleResolvers: true,
})
export class UnmaskBeneficiaryPayload implements Unmasked {
  @Field(() => ID, { description: 'The beneficiary. (服务对象)' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name. (姓名)' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number. (电话)' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Address. (住址)' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called in public. (化名)' })
  alias: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of birth. (出生年份)' })
  birthYear: number | null;

  @Field(() => [BeneficiaryGroup], { nullable: true, description: 'Why they are helped. (对象类别)' })
  groups: BeneficiaryGroup[] | null;

  @Field(() => DateTime, { description: 'A minute from now, when the page masks it again. (显示截止)' })
  showUntil: string;
}
