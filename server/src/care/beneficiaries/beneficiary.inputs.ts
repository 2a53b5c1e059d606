import { ArrayMaxSize, ArrayUnique, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { BeneficiaryGroup } from './beneficiary.entity.js';
import { ConsentFactsInput } from './consent.inputs.js';

const years = { min: 1900, max: 2100 };

@InputType({ description: 'A new beneficiary, with the consent that allows to keep the record. (登记服务对象)' })
export class RegisterBeneficiaryInput {
  @Field(() => ID, { description: 'The community. (所在社区)' })
  areaId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The station that looks after them; a station manager registers for the own one. (负责站点)',
  })
  stationId?: string | null;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { description: 'Name of the person, or of whom the household is called after. (姓名)' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Mobile number, or landline with area code. (电话)' })
  phone?: string | null;

  @Length(2, 200, { message: 'Give 2 to 200 characters.' })
  @Field(() => String, { nullable: true, description: 'Where they live. (住址)' })
  address?: string | null;

  @Length(1, 20, { message: 'Give 1 to 20 characters.' })
  @Field(() => String, {
    nullable: true,
    description: 'What they are called in public, telling nothing of who they are. (化名)',
  })
  alias?: string | null;

  @Min(years.min, { message: 'Give a year from 1900.' })
  @Max(years.max, { message: 'Give a year up to this one.' })
  @Field(() => Int, { nullable: true, description: 'Year of birth; under fourteen everything is sealed. (出生年份)' })
  birthYear?: number | null;

  @ArrayUnique({ message: 'Name each group once.' })
  @ArrayMaxSize(9, { message: 'There are nine groups.' })
  @Field(() => [BeneficiaryGroup], { description: 'Why they are helped. (对象类别)' })
  groups: BeneficiaryGroup[];

  @ValidateNested()
  @Field(() => ConsentFactsInput, {
    description: 'Their consent to SERVICE; without it no record may be kept. (服务同意)',
  })
  consent: ConsentFactsInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the caller knows that somebody else has this phone number. (确认共用电话)',
  })
  samePhoneKnown?: boolean | null;
}

@InputType({ description: "A change of a beneficiary's record; what is left out stays as it is. (修改服务对象)" })
export class AmendBeneficiaryInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The community. (所在社区)' })
  areaId?: string;

  @Field(() => ID, { nullable: true, description: 'The station that looks after them; null for none. (负责站点)' })
  stationId?: string | null;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { nullable: true, description: 'Name. (姓名)' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Phone number; null for none. (电话)' })
  phone?: string | null;

  @Length(2, 200, { message: 'Give 2 to 200 characters.' })
  @Field(() => String, { nullable: true, description: 'Where they live; null for none. (住址)' })
  address?: string | null;

  @Length(1, 20, { message: 'Give 1 to 20 characters.' })
  @Field(() => String, { nullable: true, description: 'What they are called in public; null for nothing. (化名)' })
  alias?: string | null;

  @Min(years.min, { message: 'Give a year from 1900.' })
  @Max(years.max, { message: 'Give a year up to this one.' })
  @Field(() => Int, { nullable: true, description: 'Year of birth; null for unknown. (出生年份)' })
  birthYear?: number | null;

  @ArrayUnique({ message: 'Name each group once.' })
  @ArrayMaxSize(9, { message: 'There are nine groups.' })
  @Field(() => [BeneficiaryGroup], { nullable: true, description: 'Why they are helped. (对象类别)' })
  groups?: BeneficiaryGroup[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the caller knows that somebody else has this phone number. (确认共用电话)',
  })
  samePhoneKnown?: boolean | null;
}
