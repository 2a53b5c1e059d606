import { ArrayNotEmpty, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { VolunteerPart } from './volunteer-part.js';

registerEnumType(VolunteerPart, {
  name: 'VolunteerPart',
  description: "A sealed part of a volunteer's record. (可解密字段)",
  valuesConfig: {
    NAME: { description: 'The name. (姓名)' },
    BORN_ON: { description: 'The day of birth. (出生日期)' },
    ID_NUMBER: { description: 'The number of the document. (证件号)' },
    PHONE: { description: 'The phone number. (手机号)' },
    ADDRESS: { description: 'The address. (住址)' },
    GUARDIAN: { description: 'The guardian. (监护人)' },
  },
});

@InputType({ description: 'What is to be shown in plain, and why. (查看明文)' })
export class UnmaskVolunteerInput {
  @Field(() => ID, { description: 'The volunteer. (志愿者)' })
  id: string;

  @ArrayNotEmpty({ message: 'Name at least one field.' })
  @ArrayUnique({ message: 'Name each field once.' })
  @Field(() => [VolunteerPart], { description: 'Which parts. (字段)' })
  fields: VolunteerPart[];

  @Length(2, 200, { message: 'Say why in 2 to 200 characters.' })
  @Field(() => String, { description: 'Why; it stands in the audit trail, so name nobody in it. (原因)' })
  reason: string;
}
