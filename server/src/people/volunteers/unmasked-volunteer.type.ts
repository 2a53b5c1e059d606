import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, Day } from '../../kernel/scalars.js';
import type { Guardian } from './person.js';
import type { UnmaskedVolunteer } from './unmask-volunteer.js';

@ObjectType('Guardian', { description: 'Who answers for a minor, in plain. (监护人)', simpleResolvers: true })
class GuardianType implements Guardian {
  @Field(() => String, { description: 'Name. (姓名)' })
  name: string;

  @Field(() => String, { description: 'Mobile number. (手机号)' })
  phone: string;

  @Field(() => String, { description: 'Mother, father, grandmother … (与本人关系)' })
  relation: string;
}

@ObjectType({
  description: 'What was asked for in plain; what was not asked for is none. Show it until the given instant. (明文)',
  simpleResolvers: true,
})
export class UnmaskVolunteerPayload implements UnmaskedVolunteer {
  @Field(() => ID, { description: 'The volunteer. (志愿者)' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name. (姓名)' })
  name: string | null;

  @Field(() => Day, { nullable: true, description: 'Day of birth. (出生日期)' })
  bornOn: string | null;

  @Field(() => String, { nullable: true, description: "The document's number. (证件号)" })
  idNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number. (手机号)' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Address. (住址)' })
  address: string | null;

  @Field(() => GuardianType, { nullable: true, description: 'Who answers for a minor. (监护人)' })
  guardian: GuardianType | null;

  @Field(() => DateTime, { description: 'A minute from now, when the page masks it again. (显示截止)' })
  showUntil: string;
}
