import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { storedFileReading } from '../../access/files/stored-file.reading.js';
import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  BooleanCondition,
  DateCondition,
  enumCondition,
  IdCondition,
  IntCondition,
} from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { volunteerCardReading } from '../../people/volunteers/volunteer-card.reading.js';
import { volunteerReading } from '../../people/volunteers/volunteer.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { RecordLink } from './record-link.entity.js';
import { activityReading } from '../activities/activity.reading.js';
import { ApprovalTier, ServiceRecord, ServiceRecordState, TrustClass } from './service-record.entity.js';
import { awaitingCompletion, awaitingConfirmation, visibleRecords } from './service-record.policy.js';
import { recordFactProperties } from './service-record.states.js';

const categoryLink = {
  table: 'activity_category',
  key: 'activity_id',
  property: 'activityId',
  column: 'category_id',
};

/** Records show to who administers the area, manages the station or leads the team, and to the area's auditor. */
export const serviceRecordReading: Reading = declareReading({
  type: 'ServiceRecord',
  list: 'serviceRecords',
  entity: ServiceRecord,
  one: {
    volunteer: { of: () => volunteerCardReading, key: 'volunteerId' },
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
    activity: { of: () => activityReading, key: 'activityId', sameScope: true },
    recordedBy: { of: () => colleagueReading, key: 'recordedById' },
    confirmedBy: { of: () => colleagueReading, key: 'confirmedById' },
    evidence: { of: () => storedFileReading, key: 'evidenceId' },
  },
  computed: {
    number: ['id', 'servedOn'],
    netMinutes: ['creditedMinutes', 'adjustedMinutes'],
    transitions: recordFactProperties,
  },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    volunteerId: { type: () => IdCondition, description: 'By volunteer. (志愿者)' },
    activityId: { type: () => IdCondition, description: 'By activity. (活动)' },
    categoryId: {
      type: () => IdCondition,
      link: categoryLink,
      description: "By one of the activity's categories. (服务类别)",
    },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    stationId: { type: () => IdCondition, description: 'By station. (服务站)' },
    teamId: { type: () => IdCondition, description: 'By team. (服务队)' },
    servedOn: { type: () => DateCondition, description: 'By day of service. (服务日期)' },
    state: { type: enumCondition(ServiceRecordState, 'ServiceRecordState'), description: 'By state. (状态)' },
    trustClass: { type: enumCondition(TrustClass, 'TrustClass'), description: 'By class of trust. (可信等级)' },
    tier: { type: enumCondition(ApprovalTier, 'ApprovalTier'), description: 'By who has to confirm. (确认层级)' },
    creditedMinutes: { type: () => IntCondition, description: 'By credited minutes. (计入时长)' },
    awaitingMe: {
      type: () => BooleanCondition,
      description: 'By whether the caller may confirm it now, by tier and four eyes. (待我确认)',
    },
    awaitingCompletion: {
      type: () => BooleanCondition,
      description: 'By whether it credits nothing, and waits for a check-out to be stated or for rejection. (待补签退)',
    },
  },
  derived: {
    awaitingMe: ({ caller }) => awaitingConfirmation(caller),
    awaitingCompletion: ({ caller }) => awaitingCompletion(caller),
  },
  sort: ['servedOn', 'recordedAt'],
  defaultSort: [{ field: 'servedOn', direction: 'DESC' }],
  visible: visibleRecords,
});

addMany(serviceRecordReading, 'evidenceFiles', {
  of: () => storedFileReading,
  by: { table: 'record_evidence', parentKey: 'record_id', childKey: 'file_id', order: 'position' },
  as: 'list',
});
addMany(activityReading, 'serviceRecords', { of: () => serviceRecordReading, by: 'activityId', as: 'connection' });
addMany(volunteerReading, 'serviceRecords', { of: () => serviceRecordReading, by: 'volunteerId', as: 'connection' });

/** The links of a record; reached only through it. What they say stays with the chain. */
const recordLinkReading: Reading = declareReading({
  type: 'RecordLink',
  list: '',
  entity: RecordLink,
  visible: inDistrict,
});
addMany(serviceRecordReading, 'links', { of: () => recordLinkReading, by: 'recordId', as: 'list', order: ['seq'] });
