import { ArrayMaxSize, ArrayNotEmpty, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { CheckDirection, CheckMethod } from './check-event.entity.js';

const nonceForm = /^[A-Za-z0-9_-]{8,64}$/;
const nonceTold = 'Give 8 to 64 letters, digits, - or _.';

@InputType({ description: 'Where a device is; only the metres to the post are kept of it. (设备位置)' })
export class DevicePositionInput {
  @Min(-180, { message: 'Give -180 to 180 degrees.' })
  @Max(180, { message: 'Give -180 to 180 degrees.' })
  @Field(() => Float, { description: 'Degrees east, WGS 84. (经度)' })
  longitude: number;

  @Min(-90, { message: 'Give -90 to 90 degrees.' })
  @Max(90, { message: 'Give -90 to 90 degrees.' })
  @Field(() => Float, { description: 'Degrees north, WGS 84. (纬度)' })
  latitude: number;
}

/** What tells whom a check is about, and by which device. */
@InputType()
abstract class Checked {
  @Field(() => ID, { description: 'The shift. (班次)' })
  shiftId: string;

  @Field(() => ID, { nullable: true, description: 'A row of the roster; or give `volunteer`. (报名标识)' })
  signUpId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Volunteer number as typed, or the text of the QR code, `RV:` and the number. (志愿者编号或二维码内容)',
  })
  volunteer?: string | null;

  @Field(() => CheckMethod, { description: 'How: QR, KIOSK or LEADER. (签到方式)' })
  method: CheckMethod;

  @ValidateNested()
  @Field(() => DevicePositionInput, { nullable: true, description: 'Where the device is. (设备位置)' })
  position?: DevicePositionInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Lets somebody without a sign-up in, if there is a place. (现场加入)',
  })
  walkIn?: boolean | null;

  @MaxLength(300, { message: 'Give at most 300 characters.' })
  @Field(() => String, {
    nullable: true,
    description: 'Why one more than planned is let in, when the shift is full. (超员原因)',
  })
  overbookReason?: string | null;
}

@InputType({ description: 'Who is checked in or out, by the server’s own clock. (签到签退)' })
export class CheckInput extends Checked {
  @Matches(nonceForm, { message: nonceTold })
  @Field(() => String, {
    nullable: true,
    description: 'Made anew for each event; a replay is answered alike. (事件随机码)',
  })
  nonce?: string | null;

  @MaxLength(200, { message: 'Give at most 200 characters.' })
  @Field(() => String, { nullable: true, description: 'What the device calls itself; kept as a hash. (设备标识)' })
  device?: string | null;
}

@InputType({ description: 'One event of a device’s queue. (离线签到事件)' })
export class QueuedCheckInput extends Checked {
  @Matches(nonceForm, { message: nonceTold })
  @Field(() => String, { description: 'Made anew for each event; a replay is answered alike. (事件随机码)' })
  nonce: string;

  @Field(() => CheckDirection, { description: 'In or out. (签到或签退)' })
  direction: CheckDirection;

  @Field(() => DateTime, { description: 'When, by the device’s clock. (设备时间)' })
  deviceAt: string;
}

@InputType({ description: 'A device’s queue, with its clock as it sends it. (离线签到队列)' })
export class RecordChecksInput {
  @Length(8, 200, { message: 'Give 8 to 200 characters.' })
  @Field(() => String, { description: 'What the device calls itself; kept as a hash. (设备标识)' })
  device: string;

  @Field(() => DateTime, {
    description: 'The device’s clock now. The server corrects each event by how far it is off. (设备当前时间)',
  })
  deviceNow: string;

  @ValidateNested()
  @ArrayNotEmpty({ message: 'Give at least one event.' })
  @ArrayMaxSize(100, { message: 'Give at most 100 events.' })
  @Field(() => [QueuedCheckInput], { description: 'The events, oldest first. (事件)' })
  events: QueuedCheckInput[];
}
