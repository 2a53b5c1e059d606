import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { BeneficiaryGroup, BeneficiaryState, type Beneficiary } from './beneficiary.entity.js';

registerEnumType(BeneficiaryGroup, {
  name: 'BeneficiaryGroup',
  description: 'Why somebody is helped. (服务对象类别)',
  valuesConfig: {
    LOW_INCOME: { description: 'Receives the minimum living allowance. (低保)' },
    DISABLED: { description: 'Disabled. (残疾)' },
    LIVING_ALONE: { description: 'Without family, or old and living alone. (孤寡、独居老人)' },
    ADVANCED_AGE: { description: 'Of great age. (高龄)' },
    DISABLED_ELDERLY: { description: 'Old and in need of care. (失能)' },
    LEFT_BEHIND_CHILD: { description: 'A child whose parents work far away. (留守儿童)' },
    PREFERENTIAL_TREATMENT: { description: 'Entitled to preferential treatment, such as veterans. (优抚)' },
    SERIOUS_ILLNESS: { description: 'Seriously ill. (重病)' },
    OTHER: { description: 'For another reason. (其他)' },
  },
});

registerEnumType(BeneficiaryState, {
  name: 'BeneficiaryState',
  description: 'Where service to a beneficiary stands. (服务对象状态)',
  valuesConfig: {
    ACTIVE: { description: 'Being served. (服务中)' },
    PAUSED: { description: 'Resting for a while. (已暂停)' },
    ENDED: { description: 'At an end; the record stays. (已结束)' },
  },
});

type PublicColumn =
  | 'id'
  | 'code'
  | 'guarded'
  | 'alias'
  | 'groups'
  | 'birthYear'
  | 'nameMask'
  | 'phoneMask'
  | 'addressMask'
  | 'registeredOn'
  | 'state'
  | 'version';

@ObjectType('Beneficiary', {
  description: 'A person or household that is helped; who it is shows only after unmasking. (服务对象)',
  simpleResolvers: true,
})
export class BeneficiaryType implements Pick<Beneficiary, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Stands for the person in public, B-000123. (编号)' })
  code: string;

  @Field(() => Boolean, {
    description: 'Whether everything is sealed, because it may be a child under fourteen. (未满十四周岁保护)',
  })
  guarded: boolean;

  @Field(() => String, { nullable: true, description: 'What they are called in public; none while guarded. (化名)' })
  alias: string | null;

  @Field(() => [BeneficiaryGroup], { description: 'Why they are helped; empty while guarded. (对象类别)' })
  groups: readonly BeneficiaryGroup[];

  @Field(() => Int, { nullable: true, description: 'Year of birth; none while guarded. (出生年份)' })
  birthYear: number | null;

  @Field(() => String, { description: 'The name as it may be seen, 张*丰. (姓名，脱敏)' })
  nameMask: string;

  @Field(() => String, { nullable: true, description: 'The phone number as it may be seen, 138****1234. (电话，脱敏)' })
  phoneMask: string | null;

  @Field(() => String, { nullable: true, description: 'The address up to the community. (住址，脱敏)' })
  addressMask: string | null;

  @Field(() => AreaType, { description: 'The community. (所在社区)' })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: 'The station that looks after them. (负责站点)' })
  station: StationType | null;

  @Field(() => Day, { description: 'The day on which the record was made. (登记日期)' })
  registeredOn: string;

  @Field(() => BeneficiaryState, { description: 'Where service stands. (状态)' })
  state: BeneficiaryState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
