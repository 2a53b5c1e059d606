import { ArrayNotEmpty, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ConsentPurpose } from './beneficiary-consent.entity.js';
import { UnmaskableField } from './unmaskable-field.js';

registerEnumType(UnmaskableField, {
  name: 'UnmaskableField',
  description: "A sealed part of a beneficiary's record. (可解密字段)",
  valuesConfig: {
    NAME: { description: 'The name. (姓名)' },
    PHONE: { description: 'The phone number. (电话)' },
    ADDRESS: { description: 'The address. (住址)' },
    ALIAS: { description: 'What they are called in public. (化名)' },
    BIRTH_YEAR: { description: 'The year of birth. (出生年份)' },
    GROUPS: { description: 'Why they are helped. (对象类别)' },
  },
});

@InputType({ description: 'What is to be shown in plain, for what, and why. (查看明文)' })
export class UnmaskBeneficiaryInput {
  @Field(() => ID, { description: 'The beneficiary. (服务对象)' })
  id: string;

  @ArrayNotEmpty({ message: 'Name at least one field.' })
  @ArrayUnique({ message: 'Name each field once.' })
  @Field(() => [UnmaskableField], { description: 'Which parts. (字段)' })
  fields: UnmaskableField[];

  @Field(() => ConsentPurpose, { description: 'For which purpose; its consent must be in force. (用途)' })
  purpose: ConsentPurpose;

  @Length(2, 200, { message: 'Say why in 2 to 200 characters.' })
  @Field(() => String, { description: 'Why; it stands in the audit trail, so name nobody in it. (原因)' })
  reason: string;
}
