import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { VolunteerCardType } from '../../people/volunteers/volunteer-card.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { ActivityType } from '../activities/activity.type.js';
import { PostType } from '../posts/post.type.js';
import { ShiftType } from '../shifts/shift.type.js';
import { SignUpState, SignUpVia, type SignUp } from './sign-up.entity.js';

registerEnumType(SignUpState, {
  name: 'SignUpState',
  description: 'Where a sign-up stands. (报名状态)',
  valuesConfig: {
    APPLIED: { description: 'Waiting for the leader’s word. (待审核)' },
    ACCEPTED: { description: 'Has a place. (已录用)' },
    REJECTED: { description: 'Turned down by the leader. (未录用)' },
    WAITLISTED: { description: 'Waits in line for a place. (候补中)' },
    OFFERED: { description: 'A place is kept for an answer. (递补待确认)' },
    LAPSED: { description: 'No answer came in time. (逾期失效)' },
    INVITED: { description: 'Sent for, not yet answered. (已派遣待确认)' },
    DECLINED: { description: 'Said no. (已谢绝)' },
    WITHDRAWN: { description: 'Gave the place up before the shift. (已取消)' },
    EXCUSED: { description: 'Stayed away for a good reason. (已请假)' },
    CHECKED_IN: { description: 'Is there. (已签到)' },
    CHECKED_OUT: { description: 'Was there and has left. (已签退)' },
    SERVED: { description: 'The service stands in a record. (已服务)' },
    NO_SHOW: { description: 'Was reported absent. (缺勤)' },
    CANCELLED: { description: 'The shift does not take place. (随班次取消)' },
  },
});

registerEnumType(SignUpVia, {
  name: 'SignUpVia',
  description: 'How a sign-up came about. (报名途径)',
  valuesConfig: {
    LEADER: { description: 'Told a leader, who wrote it down. (领队代报)' },
    DISPATCH: { description: 'Was sent for and answered by a link. (派遣)' },
    SCHOOL: { description: 'Named by the school, among others. (学校集体报名)' },
    SELF: { description: 'By the volunteer. (本人报名)' },
    WALK_IN: { description: 'Came along on the day. (现场报名)' },
  },
});

type Hidden = `${string}Id` | 'tokenHash' | 'activeKey';
type PublicColumn = Exclude<keyof SignUp, Hidden>;

@ObjectType('SignUp', { description: 'A volunteer’s place on a shift. (报名)', simpleResolvers: true })
export class SignUpType implements Pick<SignUp, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => VolunteerCardType, { description: 'Who. (志愿者)' })
  volunteer: VolunteerCardType;

  @Field(() => ActivityType, { description: 'The activity. (活动)' })
  activity: ActivityType;

  @Field(() => PostType, { description: 'The post. (岗位)' })
  post: PostType;

  @Field(() => ShiftType, { description: 'The shift. (班次)' })
  shift: ShiftType;

  @Field(() => AreaType, { description: "The activity's area. (所在区域)" })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: "The activity's station. (服务站)" })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: "The activity's team. (服务队)" })
  team: TeamType | null;

  @Field(() => DateTime, { description: 'When the shift starts. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When the shift ends. (结束时间)' })
  endsAt: string;

  @Field(() => SignUpVia, { description: 'How it came about. (报名途径)' })
  via: SignUpVia;

  @Field(() => SignUpState, { description: 'Where it stands. (状态)' })
  state: SignUpState;

  @Field(() => ColleagueType, { nullable: true, description: 'Who wrote it down. (登记人)' })
  signedUpBy: ColleagueType | null;

  @Field(() => DateTime, { description: 'When it was written down. (报名时间)' })
  signedUpAt: string;

  @Field(() => Int, { nullable: true, description: 'Turn in line; the smallest that waits is next. (候补次序)' })
  waitRank: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when an offer or a link is good. (答复截止)' })
  offerUntil: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the volunteer answered by the link. (答复时间)' })
  answeredAt: string | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who reported the absence. (缺勤报告人)' })
  reporter: ColleagueType | null;

  @Field(() => String, { nullable: true, description: 'What the volunteer says to the report. (本人申辩)' })
  reply: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came to its present state. (原因)' })
  stateReason: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
