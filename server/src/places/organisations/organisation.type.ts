import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AreaType } from '../areas/area.type.js';
import { OrganisationKind, OrganisationState, type Organisation } from './organisation.entity.js';

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of body an organisation is. (单位类型)',
  valuesConfig: {
    UNIT: { description: 'A work unit: an office, institution or enterprise. (机关企事业单位)' },
    SCHOOL: { description: 'A school, college or university. (学校)' },
    PARTY_BRANCH: { description: 'A branch of the Party. (党组织)' },
    SOCIAL_ORGANISATION: { description: 'A registered association, foundation or social service. (社会组织)' },
    VOLUNTEER_CENTRE: { description: 'A centre that runs volunteer service. (志愿服务中心)' },
    OTHER: { description: 'Another body. (其他)' },
  },
});

registerEnumType(OrganisationState, {
  name: 'OrganisationState',
  description: 'Whether an organisation takes part. (单位状态)',
  valuesConfig: {
    ACTIVE: { description: 'Takes part. (正常)' },
    CLOSED: { description: 'Takes part no more; its past stays. (已停用)' },
  },
});

type PublicColumn =
  'id' | 'name' | 'kind' | 'creditCode' | 'contactName' | 'contactPhone' | 'address' | 'state' | 'version';

@ObjectType('Organisation', {
  description: 'A unit, school, Party branch, social organisation or centre. (单位)',
  simpleResolvers: true,
})
export class OrganisationType implements Pick<Organisation, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => AreaType, { description: 'Where it has its seat. (所在区域)' })
  area: AreaType;

  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => OrganisationKind, { description: 'What sort of body it is. (类型)' })
  kind: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'Unified social credit code, 18 signs. (统一社会信用代码)' })
  creditCode: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for. (联系人)' })
  contactName: string | null;

  @Field(() => String, { nullable: true, description: 'Number to call; masked for auditors. (联系电话)' })
  contactPhone: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address. (地址)' })
  address: string | null;

  @Field(() => OrganisationState, { description: 'Whether it takes part. (状态)' })
  state: OrganisationState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
