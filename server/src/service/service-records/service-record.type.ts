import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { StoredFileType } from '../../access/files/stored-file.type.js';
import { InRow } from '../../kernel/in-row.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { VolunteerCardType } from '../../people/volunteers/volunteer-card.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { ActivityType } from '../activities/activity.type.js';
import { Finding } from '../hour-policies/finding.type.js';
import type { ServiceRecord, Stay } from './service-record.entity.js';
import { ApprovalTier, ServiceRecordState, TrustClass } from './service-record.enums.js';

@InRow()
@ObjectType('Stay', { description: 'A stretch of time that is credited, half-open. (在岗时段)', simpleResolvers: true })
export class StayType implements Stay {
  @Field(() => DateTime, { description: 'From when. (开始)' })
  from: string;

  @Field(() => DateTime, { description: 'Until when. (结束)' })
  until: string;
}

type Hidden = `${string}Id` | `${string}Ids` | 'adjustedMinutes';
type PublicColumn = Exclude<keyof ServiceRecord, Hidden> | 'signUpId';

@ObjectType('ServiceRecord', {
  description: 'Credited minutes of one volunteer, with the class of trust that they have earned. (服务记录)',
  simpleResolvers: true,
})
export class ServiceRecordType implements Pick<ServiceRecord, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The sign-up whose check-ins it was computed from; none for what was not computed. (报名标识)',
  })
  signUpId: string | null;

  @Field(() => VolunteerCardType, { description: 'Who served. (志愿者)' })
  volunteer: VolunteerCardType;

  @Field(() => ActivityType, { nullable: true, description: 'At what; none for an opening balance. (活动)' })
  activity: ActivityType | null;

  @Field(() => AreaType, { description: 'Where it took place. (所在区域)' })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: 'The station that held it. (服务站)' })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: 'The team that led it. (服务队)' })
  team: TeamType | null;

  @Field(() => Day, { description: 'Day of service, Asia/Shanghai. (服务日期)' })
  servedOn: string;

  @Field(() => DateTime, { description: 'The first moment that it speaks of. (开始时间)' })
  startsAt: string;

  @Field(() => DateTime, { description: 'The last moment that it speaks of. (结束时间)' })
  endsAt: string;

  @Field(() => [StayType], { description: 'The stretches that are credited, in order. (在岗时段)' })
  stays: Stay[];

  @Field(() => Int, { description: 'What was planned, breaks left out, in minutes. (计划时长)' })
  plannedMinutes: number;

  @Field(() => Int, { description: 'How long the person was there, in minutes. (在场时长)' })
  presentMinutes: number;

  @Field(() => Int, { description: 'What the rules credit, in minutes, before adjustments. (计入时长)' })
  creditedMinutes: number;

  @Field(() => TrustClass, { description: 'How far it can be trusted. (可信等级)' })
  trustClass: TrustClass;

  @Field(() => ApprovalTier, { description: "Whose confirmation the person's day asks for. (确认层级)" })
  tier: ApprovalTier;

  @Field(() => ServiceRecordState, { description: 'Where it stands. (状态)' })
  state: ServiceRecordState;

  @Field(() => Int, { description: 'Version of the hour policy that counted it. (时长规则版本)' })
  policyVersion: number;

  @Field(() => [Finding], { description: 'What the rules remarked. (规则提示)' })
  findings: Finding[];

  @Field(() => ColleagueType, { nullable: true, description: 'Who entered it; none when computed. (录入人)' })
  recordedBy: ColleagueType | null;

  @Field(() => DateTime, { description: 'When it was written. (记录时间)' })
  recordedAt: string;

  @Field(() => ColleagueType, { nullable: true, description: 'Who confirmed it. (确认人)' })
  confirmedBy: ColleagueType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed. (确认时间)' })
  confirmedAt: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of its publicity. (公示截止)' })
  publicUntil: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it stands. (生效时间)' })
  finalAt: string | null;

  @Field(() => StoredFileType, { nullable: true, description: 'The first file that proves it. (佐证材料)' })
  evidence: StoredFileType | null;

  @Field(() => [StoredFileType], {
    description: 'Every file that proves what no check-in proves, in order; the chain tells of each. (全部佐证材料)',
  })
  evidenceFiles: StoredFileType[];

  @Field(() => String, {
    nullable: true,
    description: 'Declaration of a make-up, or the older system of an opening balance. (声明)',
  })
  statement: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected. (原因)' })
  stateReason: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
