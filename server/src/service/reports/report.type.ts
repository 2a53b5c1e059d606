import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CountTier, type BeneficiaryCount } from './beneficiary-count.entity.js';

registerEnumType(CountTier, {
  name: 'CountTier',
  description: 'How a number of person-times came about. (统计口径)',
  valuesConfig: {
    ITEMISED: { description: 'From a list of names. (实名登记)' },
    COUNTED: { description: 'Heads were counted. (现场清点)' },
    ESTIMATED: { description: 'Estimated, by a stated method. (估算)' },
  },
});

type PublicColumn = 'id' | 'position' | 'tier' | 'whom' | 'personTimes' | 'source' | 'method';

@ObjectType('BeneficiaryCount', {
  description: 'Person-times of beneficiaries that an activity reached. (受益人次)',
  simpleResolvers: true,
})
export class BeneficiaryCountType implements Pick<BeneficiaryCount, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => Int, { description: 'Its place in the report, from 1. (顺序)' })
  position: number;

  @Field(() => CountTier, { description: 'How the number came about. (统计口径)' })
  tier: CountTier;

  @Field(() => String, { nullable: true, description: 'Whom it reached. (受益人群)' })
  whom: string | null;

  @Field(() => Int, { description: 'Person-times. (人次)' })
  personTimes: number;

  @Field(() => String, { description: 'Where the number comes from. (数据来源)' })
  source: string;

  @Field(() => String, { nullable: true, description: 'How an estimate was made. (估算方法)' })
  method: string | null;
}
