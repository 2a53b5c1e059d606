import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InRow } from '../../kernel/in-row.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { HourParametersType } from './hour-parameters.type.js';
import type { HourParameters } from './hour-policy.entity.js';
import { PolicyStanding, type ShownPolicy } from './list-policies.js';

registerEnumType(PolicyStanding, {
  name: 'PolicyStanding',
  description: 'Whether a policy counts hours at present. (规则状态)',
  valuesConfig: {
    COMING: { description: 'Its first day lies ahead. (待生效)' },
    IN_FORCE: { description: 'Service of today is counted by it. (现行)' },
    PAST: { description: 'It counted hours until a later one followed. (已被替代)' },
    NEVER: { description: 'A later one replaced it before its first day. (未曾生效)' },
  },
});

@InRow()
@ObjectType('HourPolicy', {
  description: 'The figures by which presence becomes minutes, from a day on. (时长规则)',
  simpleResolvers: true,
})
export class HourPolicyType implements ShownPolicy {
  @Field(() => Int, {
    description: 'Version; 1 is the house’s own. Each record keeps the one that counted it. (版本号)',
  })
  number: number;

  @Field(() => Day, { description: 'First day of service that is counted by it. (生效日期)' })
  effectiveOn: string;

  @Field(() => Day, {
    nullable: true,
    description: 'First day that a later version counts instead; none while nothing follows. (被替代日期)',
  })
  replacedOn: string | null;

  @Field(() => PolicyStanding, { description: 'Whether it counts hours at present. (规则状态)' })
  standing: PolicyStanding;

  @Field(() => HourParametersType, { description: 'All its figures. (参数)' })
  parameters: HourParameters;

  @Field(() => String, { nullable: true, description: 'Why the district adopted it; none for the house’s own. (理由)' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Who adopted it; none for the house’s own. (发布人)' })
  adoptedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was adopted. (发布时间)' })
  adoptedAt: string | null;
}

@ObjectType({ description: 'The answer of adoptPolicy. (结果)', simpleResolvers: true })
export class AdoptPolicyPayload {
  @Field(() => HourPolicyType, { description: 'The new version. (新版本)' })
  hourPolicy: ShownPolicy;
}
