import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { ActivityState } from '../activities/activity.entity.js';
import { AttendanceType } from '../check-ins/attendance.type.js';
import { Whereabouts } from '../check-ins/whereabouts.js';
import type { BoardPerson, BoardShift, LiveBoard } from './find-live-board.js';

registerEnumType(Whereabouts, {
  name: 'Whereabouts',
  description: 'Where somebody with a place on a shift is. (到岗状态)',
  valuesConfig: {
    PRESENT: { description: 'Checked in and not out. (在岗)' },
    LEFT: { description: 'Checked out. (已签退)' },
    MISSING: { description: 'Not checked in although the shift has begun. (未到)' },
    AWAITED: { description: 'Not checked in; the shift has not begun. (待到)' },
  },
});

@ObjectType('LiveBoardPerson', {
  description: 'Somebody with a place on a shift, and where they are. (看板人员)',
  simpleResolvers: true,
})
export class LiveBoardPersonType implements BoardPerson {
  @Field(() => ID, { description: 'The sign-up. (报名标识)' })
  signUpId: string;

  @Field(() => String, { description: 'Volunteer number. (志愿者编号)' })
  number: string;

  @Field(() => String, { description: 'The name as the caller may read it. (姓名)' })
  name: string;

  @Field(() => Whereabouts, { description: 'Where they are. (到岗状态)' })
  whereabouts: Whereabouts;

  @Field(() => Boolean, { description: 'Came without a sign-up. (现场加入)' })
  walkIn: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When they last went in or out. (最近时间)' })
  since: string | null;
}

@ObjectType('LiveBoardShift', { description: 'One shift of a live board. (看板班次)', simpleResolvers: true })
export class LiveBoardShiftType implements BoardShift {
  @Field(() => ID, { description: 'The shift. (班次标识)' })
  shiftId: string;

  @Field(() => String, { description: 'The post. (岗位)' })
  post: string;

  @Field(() => DateTime, { description: 'Start of the shift. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'End of the shift. (结束时间)' })
  endsAt: string;

  @Field(() => Int, { description: 'Places. (名额)' })
  capacity: number;

  @Field(() => AttendanceType, { description: 'How many of it are where. (到岗情况)' })
  attendance: BoardShift['attendance'];

  @Field(() => [LiveBoardPersonType], {
    description: 'Who they are, at most 200: first who is missing, then who is there. (人员)',
  })
  people: BoardPerson[];
}

@ObjectType('LiveBoard', {
  description: 'Who is where in one activity, as of one instant. (现场看板)',
  simpleResolvers: true,
})
export class LiveBoardType implements LiveBoard {
  @Field(() => ID, { description: 'The activity. (活动标识)' })
  activityId: string;

  @Field(() => String, { description: 'The activity. (活动名称)' })
  title: string;

  @Field(() => String, { description: 'Where it takes place. (地点)' })
  place: string;

  @Field(() => ActivityState, { description: 'Where the activity stands. (状态)' })
  state: LiveBoard['state'];

  @Field(() => DateTime, { description: 'Start of the activity. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'End of the activity. (结束时间)' })
  endsAt: string;

  @Field(() => Int, {
    description: 'Grows with whatever the board shows; `GET /live/activities/ID` tells of a newer one. (看板版本)',
  })
  version: number;

  @Field(() => DateTime, { description: 'The server’s clock as this was read. (读取时间)' })
  asOf: string;

  @Field(() => AttendanceType, { description: 'How many are where. (到岗情况)' })
  attendance: LiveBoard['attendance'];

  @Field(() => [LiveBoardShiftType], { description: 'Its shifts, soonest first; none that was cancelled. (班次)' })
  shifts: BoardShift[];
}
