import { Length, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { CheckDirection } from './check-event.entity.js';
import { DevicePositionInput } from './check-in.inputs.js';

@InputType({ description: 'A volunteer who checks in or out on their own phone. (自助签到)' })
export class CheckInByCodeInput {
  @Length(1, 80, { message: 'Give the last part of the page’s address.' })
  @Field(() => String, { description: 'The last part of the address of the activity’s check-in page. (签到页令牌)' })
  token: string;

  @Length(1, 40, { message: 'Give the volunteer number.' })
  @Field(() => String, { description: 'Volunteer number. (志愿者编号)' })
  volunteer: string;

  @Length(1, 12, { message: 'Give the six digits.' })
  @Field(() => String, { description: 'The six digits that the leader’s screen shows. (动态码)' })
  code: string;

  @Field(() => CheckDirection, { description: 'In or out. (签到或签退)' })
  direction: CheckDirection;

  @Length(8, 200, { message: 'Give 8 to 200 characters.' })
  @Field(() => String, { description: 'What the phone calls itself; kept as a hash. (设备标识)' })
  device: string;

  @ValidateNested()
  @Field(() => DevicePositionInput, { nullable: true, description: 'Where the phone is. (设备位置)' })
  position?: DevicePositionInput | null;
}
