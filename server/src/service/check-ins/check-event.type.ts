import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime } from '../../kernel/scalars.js';
import { VolunteerCardType } from '../../people/volunteers/volunteer-card.type.js';
import { CheckDirection, CheckFinding, CheckMethod, CountsNot, type CheckEvent } from './check-event.entity.js';

registerEnumType(CheckDirection, {
  name: 'CheckDirection',
  description: 'In or out. (签到或签退)',
  valuesConfig: { IN: { description: 'Checked in. (签到)' }, OUT: { description: 'Checked out. (签退)' } },
});

registerEnumType(CheckMethod, {
  name: 'CheckMethod',
  description: 'How somebody was checked in or out. (签到方式)',
  valuesConfig: {
    QR: { description: "The volunteer's QR code was scanned. (扫码)" },
    KIOSK: { description: 'A number was typed at the station’s device. (签到台)' },
    CODE: { description: 'The volunteer entered the activity’s changing code. (动态码)' },
    LEADER: { description: 'A leader ticked the list. (队长点名)' },
    OFFLINE: { description: 'Collected by a device without a network, and handed in later. (离线补传)' },
    SHEET: { description: 'Entered from a signed sheet of paper. (纸质签到表)' },
  },
});

registerEnumType(CountsNot, {
  name: 'CheckCountsNot',
  description: 'Why an event counts for nothing. (不计入原因)',
  valuesConfig: {
    REPEATED: { description: 'A second scan within a minute of another. (一分钟内重复)' },
    PAIRS_SPENT: { description: 'Beyond three pairs of an activity and day. (超过每日三次)' },
  },
});

registerEnumType(CheckFinding, {
  name: 'CheckFinding',
  description: 'What somebody should look at. (异常)',
  valuesConfig: {
    DEVICE_MANY: { description: "A volunteer's device checked more than five people in ten minutes. (一机多人)" },
    CLOCK_SKEWED: { description: 'The device’s clock was more than ten minutes off. (设备时钟偏差)' },
  },
});

type PublicColumn =
  | 'id'
  | 'activityId'
  | 'shiftId'
  | 'signUpId'
  | 'direction'
  | 'method'
  | 'at'
  | 'deviceAt'
  | 'skewSeconds'
  | 'receivedAt'
  | 'metres'
  | 'onSite'
  | 'countsNot'
  | 'finding';

@ObjectType('CheckEvent', {
  description: 'One check-in or check-out. It is never changed; a mistake is followed by another event. (签到签退记录)',
  simpleResolvers: true,
})
export class CheckEventType implements Pick<CheckEvent, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ID, { description: 'The activity. (活动标识)' })
  activityId: string;

  @Field(() => ID, { description: 'The shift. (班次标识)' })
  shiftId: string;

  @Field(() => ID, { description: 'The sign-up. (报名标识)' })
  signUpId: string;

  @Field(() => VolunteerCardType, { description: 'Who. (志愿者)' })
  volunteer: VolunteerCardType;

  @Field(() => CheckDirection, { description: 'In or out. (签到或签退)' })
  direction: CheckDirection;

  @Field(() => CheckMethod, { description: 'How. (签到方式)' })
  method: CheckMethod;

  @Field(() => DateTime, { description: 'When it happened, corrected by the device’s skew. (发生时间)' })
  at: string;

  @Field(() => DateTime, { nullable: true, description: 'What the device’s clock said. (设备时间)' })
  deviceAt: string | null;

  @Field(() => Int, { nullable: true, description: 'Seconds by which the device’s clock was ahead. (时钟偏差秒数)' })
  skewSeconds: number | null;

  @Field(() => DateTime, { description: 'When the server received it. (接收时间)' })
  receivedAt: string;

  @Field(() => ColleagueType, { nullable: true, description: 'Who scanned or ticked; none for CODE. (操作人)' })
  operator: ColleagueType | null;

  @Field(() => Int, { nullable: true, description: 'Metres from the post; where it was is not kept. (距岗位米数)' })
  metres: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that is within the post’s radius. (是否到岗)' })
  onSite: boolean | null;

  @Field(() => CountsNot, { nullable: true, description: 'Why it counts for nothing; none if it counts. (不计入原因)' })
  countsNot: CountsNot | null;

  @Field(() => CheckFinding, { nullable: true, description: 'What somebody should look at. (异常)' })
  finding: CheckFinding | null;
}
