import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { DateTime, Day } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { VolunteerCardType } from '../../people/volunteers/volunteer-card.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import { RecordAdjustmentType } from '../record-adjustments/record-adjustment.type.js';
import type { Objection } from '../service-records/objection.entity.js';
import { ServiceRecordType } from '../service-records/service-record.type.js';
import { ObjectionBy, ObjectionState } from './objection.enums.js';

type PublicColumn = 'id' | 'raisedBy' | 'text' | 'raisedAt' | 'dueOn' | 'state' | 'answer' | 'answeredAt' | 'version';

@ObjectType('Objection', {
  description: "The volunteer's, a school's or the public's challenge to a record. (异议)",
  simpleResolvers: true,
})
export class ObjectionType implements Pick<Objection, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ServiceRecordType, { description: 'The record. (服务记录)' })
  record: ServiceRecordType;

  @Field(() => VolunteerCardType, { description: 'Whose hours they are. (志愿者)' })
  volunteer: VolunteerCardType;

  @Field(() => AreaType, { description: "The record's area. (所在区域)" })
  area: AreaType;

  @Field(() => StationType, { nullable: true, description: "The record's station. (服务站)" })
  station: StationType | null;

  @Field(() => TeamType, { nullable: true, description: "The record's team. (服务队)" })
  team: TeamType | null;

  @Field(() => ObjectionBy, { description: 'Who challenges. (提出方)' })
  raisedBy: ObjectionBy;

  @Field(() => String, { description: 'What is challenged, in their words. (异议内容)' })
  text: string;

  @Field(() => ColleagueType, { description: 'Who handed it in for them. (代录人)' })
  handedInBy: ColleagueType;

  @Field(() => DateTime, { description: 'When it was raised. (提出时间)' })
  raisedAt: string;

  @Field(() => Day, { description: 'Last day for the answer, counted in working days. (答复期限)' })
  dueOn: string;

  @Field(() => Boolean, { description: 'Whether it is open beyond that day. (已逾期)' })
  overdue: boolean;

  @Field(() => Boolean, { description: 'Whether the caller may answer it. (待我处理)' })
  awaitingMe: boolean;

  @Field(() => ObjectionState, { description: 'Where it stands. (状态)' })
  state: ObjectionState;

  @Field(() => String, { nullable: true, description: 'The answer, or why it was taken back. (答复)' })
  answer: string | null;

  @Field(() => ColleagueType, { nullable: true, description: 'Who answered it, or took it back. (答复人)' })
  answeredBy: ColleagueType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered, or taken back. (答复时间)' })
  answeredAt: string | null;

  @Field(() => RecordAdjustmentType, { nullable: true, description: 'What corrected the record. (更正)' })
  adjustment: RecordAdjustmentType | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
