import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../../access/accounts/colleague.type.js';
import { StoredFileType } from '../../access/files/stored-file.type.js';
import { DateTime } from '../../kernel/scalars.js';
import { TeamType } from '../../people/teams/team.type.js';
import { VolunteerCardType } from '../../people/volunteers/volunteer-card.type.js';
import { AreaType } from '../../places/areas/area.type.js';
import { StationType } from '../../places/stations/station.type.js';
import type { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { ApprovalTier } from '../service-records/service-record.enums.js';
import { ServiceRecordType } from '../service-records/service-record.type.js';
import { AdjustmentState } from './record-adjustment.enums.js';

type PublicColumn = 'id' | 'minutes' | 'reason' | 'tier' | 'state' | 'askedAt' | 'decidedAt' | 'answer' | 'version';

@ObjectType('RecordAdjustment', {
  description: 'Minutes added to or taken off a record, with reason and evidence; the record stays as it was. (更正)',
  simpleResolvers: true,
})
export class RecordAdjustmentType implements Pick<RecordAdjustment, PublicColumn> {
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

  @Field(() => Int, { description: 'Minutes added; taken off when below zero. (更正时长)' })
  minutes: number;

  @Field(() => String, { description: 'Why. (理由)' })
  reason: string;

  @Field(() => StoredFileType, { nullable: true, description: 'What proves it. (佐证材料)' })
  evidence: StoredFileType | null;

  @Field(() => ApprovalTier, { description: "Whose approval the person's day asks for with these minutes. (审批层级)" })
  tier: ApprovalTier;

  @Field(() => AdjustmentState, { description: 'Where it stands. (状态)' })
  state: AdjustmentState;

  @Field(() => ColleagueType, { description: 'Who asked for it. (申请人)' })
  askedBy: ColleagueType;

  @Field(() => DateTime, { description: 'When it was asked for. (申请时间)' })
  askedAt: string;

  @Field(() => ColleagueType, { nullable: true, description: 'Who decided. (审批人)' })
  decidedBy: ColleagueType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided. (审批时间)' })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or taken back. (审批意见)' })
  answer: string | null;

  @Field(() => Boolean, { description: 'Whether the caller may decide on it. (待我审批)' })
  awaitingMe: boolean;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
