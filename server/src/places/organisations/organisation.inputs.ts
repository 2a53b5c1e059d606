import { Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ChangeInput } from '../../kernel/lists.js';
import { OrganisationKind } from './organisation.entity.js';

const phone = /^$|^\+?[\d -]{5,20}$/;

/** What people say of an organisation, new or known. */
@InputType()
abstract class OrganisationInput {
  @Field(() => ID, { description: 'The area of its seat. (所在区域)' })
  areaId: string;

  @Length(2, 100, { message: 'Give 2 to 100 characters.' })
  @Field(() => String, { description: 'Name, as registered. (名称)' })
  name: string;

  @Field(() => OrganisationKind, { description: 'What sort of body it is. (类型)' })
  kind: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, 18 signs; the check sign is verified. (统一社会信用代码)',
  })
  creditCode?: string | null;

  @MaxLength(60, { message: 'Give at most 60 characters.' })
  @Field(() => String, { nullable: true, description: 'Whom to ask for. (联系人)' })
  contactName?: string | null;

  @Matches(phone, { message: 'Give a telephone number of 5 to 20 digits.' })
  @Field(() => String, { nullable: true, description: 'Number to call. (联系电话)' })
  contactPhone?: string | null;

  @MaxLength(200, { message: 'Give at most 200 characters.' })
  @Field(() => String, { nullable: true, description: 'Postal address. (地址)' })
  address?: string | null;
}

@InputType({ description: 'A new organisation. (登记单位)' })
export class RegisterOrganisationInput extends OrganisationInput {}

@InputType({ description: 'A correction of an organisation; what is left out is taken out. (修改单位)' })
export class AmendOrganisationInput extends OrganisationInput implements ChangeInput {
  @Field(() => ID, { description: 'Which record. (记录标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when it has moved on. (版本)' })
  version: number;
}
