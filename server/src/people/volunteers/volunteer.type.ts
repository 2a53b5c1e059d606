import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { AreaType } from '../../places/areas/area.type.js';
import { OrganisationType } from '../../places/organisations/organisation.type.js';
import { VolunteerCardType } from './volunteer-card.type.js';
import { HalfDay } from './volunteer-enums.type.js';
import { IdKind, VolunteerState, type Volunteer } from './volunteer.entity.js';

type PublicColumn =
  | 'id'
  | 'number'
  | 'guarded'
  | 'idKind'
  | 'idLastFour'
  | 'phoneMask'
  | 'addressMask'
  | 'skills'
  | 'interests'
  | 'availability'
  | 'registeredOn'
  | 'verifiedAt'
  | 'stateReason'
  | 'state'
  | 'version';

@ObjectType('Volunteer', {
  description: 'A person who serves; the lifelong number stands for the ID number in public. (志愿者)',
  simpleResolvers: true,
})
export class VolunteerType implements Pick<Volunteer, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'The lifelong number: district, seven digits, check digit. (志愿者编号)' })
  number: string;

  @Field(() => Boolean, { description: 'Whether everything is sealed: under fourteen. (未满十四周岁保护)' })
  guarded: boolean;

  @Field(() => IdKind, { description: 'The kind of identity document. (证件类型)' })
  idKind: IdKind;

  @Field(() => String, { nullable: true, description: "The document's last four characters. (证件号后四位)" })
  idLastFour: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number as it may be seen, 138****1234. (电话，脱敏)' })
  phoneMask: string | null;

  @Field(() => String, { nullable: true, description: 'The address up to the community. (住址，脱敏)' })
  addressMask: string | null;

  @Field(() => AreaType, { description: 'The community or street where they live. (居住区域)' })
  area: AreaType;

  @Field(() => OrganisationType, { nullable: true, description: 'Branch, school or unit. (所属单位)' })
  organisation: OrganisationType | null;

  @Field(() => [String], { description: 'What they can do, in their words; empty while guarded. (技能)' })
  skills: readonly string[];

  @Field(() => [String], { description: 'Codes of the categories they like to serve in. (服务意向)' })
  interests: readonly string[];

  @Field(() => [HalfDay], { description: 'When they have time. (服务时段)' })
  availability: readonly string[];

  @Field(() => Day, { description: 'The day of registration. (注册日期)' })
  registeredOn: string;

  @Field(() => ColleagueType, { nullable: true, description: 'Who submitted the registration. (提交人)' })
  submittedBy: ColleagueType | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who verified it. (审核人)' })
  verifiedBy: ColleagueType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was verified. (审核时间)' })
  verifiedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last step was taken, where one was given. (原因)' })
  stateReason: string | null;

  @Field(() => VolunteerCardType, { nullable: true, description: 'Whom this record was merged into. (合并至)' })
  mergedInto: VolunteerCardType | null;

  @Field(() => VolunteerState, { description: 'Where they stand. (状态)' })
  state: VolunteerState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
