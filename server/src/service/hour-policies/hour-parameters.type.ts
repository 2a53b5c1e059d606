import { Max, Min } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InRow } from '../../kernel/in-row.js';
import type { HourParameters } from './hour-policy.entity.js';

const day = 1_440;
const wholeDay = { message: 'Give 0 to 1440 minutes.' };
const someDays = { message: 'Give 1 to 60 working days.' };

/** Read and given in the same shape: what the page shows, whoever adopts a version sends back with changes. */
@InRow()
@InputType('HourParametersInput', { description: 'All figures of the hour rules. (时长规则参数)' })
@ObjectType('HourParameters', { description: 'All figures of the hour rules. (时长规则参数)', simpleResolvers: true })
export class HourParametersType implements HourParameters {
  @Min(0, { message: 'Give 0 to 60 minutes.' })
  @Max(60, { message: 'Give 0 to 60 minutes.' })
  @Field(() => Int, { description: 'Article 2: fewer minutes than this earn nothing. (最短时长)' })
  minimumMinutes: number;

  @Min(0, { message: 'Give 0 to 100 percent.' })
  @Max(100, { message: 'Give 0 to 100 percent.' })
  @Field(() => Int, {
    description: 'Article 2: under this share of the plan, in percent, a record is looked at by itself. (单独确认比例)',
  })
  confirmationShare: number;

  @Min(0, wholeDay)
  @Max(day, wholeDay)
  @Field(() => Int, {
    description: 'Article 3: minutes of a day that whoever leads the service confirms. (负责人确认上限)',
  })
  automaticDayMinutes: number;

  @Min(0, wholeDay)
  @Max(day, wholeDay)
  @Field(() => Int, { description: 'Article 3: minutes of a day that the street confirms. (镇办确认上限)' })
  streetDayMinutes: number;

  @Min(0, wholeDay)
  @Max(day, wholeDay)
  @Field(() => Int, { description: 'Article 3: minutes of a day beyond which nobody confirms. (每日上限)' })
  mostDayMinutes: number;

  @Min(0, wholeDay)
  @Max(day, wholeDay)
  @Field(() => Int, { description: 'Article 3: minutes of a minor’s day. (未成年人每日上限)' })
  minorDayMinutes: number;

  @Min(0, wholeDay)
  @Max(day, wholeDay)
  @Field(() => Int, { description: 'Article 3: from when minors serve, minutes from midnight. (未成年人开始时间)' })
  minorFromMinute: number;

  @Min(0, wholeDay)
  @Max(day, wholeDay)
  @Field(() => Int, { description: 'Article 3: until when minors serve, minutes from midnight. (未成年人结束时间)' })
  minorUntilMinute: number;

  @Min(1, { message: 'Give 1 to 20 pairs.' })
  @Max(20, { message: 'Give 1 to 20 pairs.' })
  @Field(() => Int, {
    description: 'Article 5: pairs of check-in and check-out that count, an activity, person and day. (签到次数上限)',
  })
  mostPairs: number;

  @Min(0, { message: 'Give 0 to 600 seconds.' })
  @Max(600, { message: 'Give 0 to 600 seconds.' })
  @Field(() => Int, { description: 'Article 5: seconds within which a second scan is the same scan. (重复扫码间隔)' })
  sameScanSeconds: number;

  @Min(1, { message: 'Give 1 to 1000 people.' })
  @Max(1000, { message: 'Give 1 to 1000 people.' })
  @Field(() => Int, {
    description:
      'Article 5: people whom one device may check in within ten minutes before somebody looks. (单设备人数)',
  })
  mostPeopleADevice: number;

  @Min(0, { message: 'Give 0 to 90 days.' })
  @Max(90, { message: 'Give 0 to 90 days.' })
  @Field(() => Int, { description: 'Article 7: how many days back a make-up may reach. (补录时限)' })
  makeUpDays: number;

  @Min(1, someDays)
  @Max(60, someDays)
  @Field(() => Int, {
    description: 'Article 8: working days for which a confirmed record is public before it stands. (公示工作日)',
  })
  publicityWorkingDays: number;

  @Min(1, someDays)
  @Max(60, someDays)
  @Field(() => Int, { description: 'Article 9: working days within which an objection is answered. (异议答复工作日)' })
  objectionWorkingDays: number;

  @Min(1, someDays)
  @Max(60, someDays)
  @Field(() => Int, {
    description: 'Article 9: working days after a record stands within which it can be objected to. (异议期限工作日)',
  })
  objectionWindowWorkingDays: number;
}
