import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { storedFileReading } from '../../access/files/stored-file.reading.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  BooleanCondition,
  DateTimeCondition,
  enumCondition,
  IdCondition,
  IntCondition,
} from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { volunteerCardReading } from '../../people/volunteers/volunteer-card.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { AdjustmentState, RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { visibleRecords } from '../service-records/service-record.policy.js';
import { serviceRecordReading } from '../service-records/service-record.reading.js';
import { adjustmentsFor } from './record-adjustment.policy.js';
import { adjustmentFactProperties } from './record-adjustment.states.js';

/** Adjustments show to whom their record shows. */
export const recordAdjustmentReading: Reading = declareReading({
  type: 'RecordAdjustment',
  list: 'recordAdjustments',
  entity: RecordAdjustment,
  one: {
    record: { of: () => serviceRecordReading, key: 'recordId', sameScope: true },
    volunteer: { of: () => volunteerCardReading, key: 'volunteerId' },
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
    evidence: { of: () => storedFileReading, key: 'evidenceId' },
    askedBy: { of: () => colleagueReading, key: 'askedById' },
    decidedBy: { of: () => colleagueReading, key: 'decidedById' },
  },
  computed: { transitions: adjustmentFactProperties },
  derived: { awaitingMe: ({ caller }) => adjustmentsFor(caller) },
  filter: {
    recordId: { type: () => IdCondition, description: 'By record. (服务记录)' },
    volunteerId: { type: () => IdCondition, description: 'By volunteer. (志愿者)' },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    stationId: { type: () => IdCondition, description: 'By station. (服务站)' },
    teamId: { type: () => IdCondition, description: 'By team. (服务队)' },
    state: { type: enumCondition(AdjustmentState, 'AdjustmentState'), description: 'By state. (状态)' },
    minutes: { type: () => IntCondition, description: 'By minutes. (更正时长)' },
    askedAt: { type: () => DateTimeCondition, description: 'By when it was asked for. (申请时间)' },
    awaitingMe: { type: () => BooleanCondition, description: 'By whether it waits for the caller. (待我审批)' },
  },
  sort: ['askedAt'],
  defaultSort: [{ field: 'askedAt', direction: 'DESC' }],
  visible: visibleRecords,
});

addMany(serviceRecordReading, 'adjustments', { of: () => recordAdjustmentReading, by: 'recordId', as: 'connection' });
