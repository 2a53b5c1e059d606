import { ArrayMaxSize, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';
import { HalfDay } from './volunteer-enums.type.js';
import { Gender, IdKind, PartyStatus } from './volunteer.entity.js';
import { GuardianInput } from './volunteer.inputs.js';

@InputType({ description: "A change of a volunteer's record; what is left out stays as it is. (修改志愿者)" })
export class AmendVolunteerInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The community or street where they live. (居住区域)' })
  areaId?: string;

  @Field(() => ID, { nullable: true, description: 'Party branch, school or unit; null for none. (所属单位)' })
  organisationId?: string | null;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { nullable: true, description: 'Name. (姓名)' })
  name?: string;

  @Field(() => IdKind, { nullable: true, description: 'The kind of identity document. (证件类型)' })
  idKind?: IdKind;

  @Field(() => String, {
    nullable: true,
    description: "The document's number; a resident's tells day of birth and gender. (证件号)",
  })
  idNumber?: string | null;

  @Field(() => Day, { nullable: true, description: 'Day of birth, where the document does not tell it. (出生日期)' })
  bornOn?: string | null;

  @Field(() => Gender, { nullable: true, description: 'Gender, where the document does not tell it. (性别)' })
  gender?: Gender | null;

  @Field(() => String, { nullable: true, description: 'Mobile number; null for none. (手机号)' })
  phone?: string | null;

  @Length(2, 200, { message: 'Give 2 to 200 characters.' })
  @Field(() => String, { nullable: true, description: 'Where they live; null for none. (住址)' })
  address?: string | null;

  @ValidateNested()
  @Field(() => GuardianInput, { nullable: true, description: 'Due for everybody under 18. (监护人)' })
  guardian?: GuardianInput | null;

  @Field(() => PartyStatus, {
    nullable: true,
    description: 'Standing in the Party; kept with a consent to PARTY_STATUS only. (政治面貌)',
  })
  partyStatus?: PartyStatus | null;

  @ArrayMaxSize(22, { message: 'Give at most 22.' })
  @Field(() => [String], { nullable: true, description: 'What they can do. (技能)' })
  skills?: string[] | null;

  @ArrayMaxSize(22, { message: 'Give at most 22.' })
  @Field(() => [String], { nullable: true, description: 'Codes of categories they like. (服务意向)' })
  interests?: string[] | null;

  @ArrayMaxSize(21, { message: 'A week has 21 parts.' })
  @Field(() => [HalfDay], { nullable: true, description: 'When they have time. (服务时段)' })
  availability?: string[] | null;
}
