import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { shanghaiDay } from '../../kernel/clock.js';
import {
  AreaCondition,
  BooleanCondition,
  DateCondition,
  DateTimeCondition,
  enumCondition,
  IdCondition,
} from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { volunteerCardReading } from '../../people/volunteers/volunteer-card.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { recordAdjustmentReading } from '../record-adjustments/record-adjustment.reading.js';
import { Objection, ObjectionBy, ObjectionState } from '../service-records/objection.entity.js';
import { visibleRecords } from '../service-records/service-record.policy.js';
import { serviceRecordReading } from '../service-records/service-record.reading.js';
import { objectionsFor, overdueOn } from './objection.policy.js';
import { objectionFactProperties } from './objection.states.js';

/** Objections show to whom their record shows. */
export const objectionReading: Reading = declareReading({
  type: 'Objection',
  list: 'objections',
  entity: Objection,
  one: {
    record: { of: () => serviceRecordReading, key: 'recordId', sameScope: true },
    volunteer: { of: () => volunteerCardReading, key: 'volunteerId' },
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
    adjustment: { of: () => recordAdjustmentReading, key: 'adjustmentId', sameScope: true },
    handedInBy: { of: () => colleagueReading, key: 'raisedById' },
    answeredBy: { of: () => colleagueReading, key: 'answeredById' },
  },
  computed: { transitions: objectionFactProperties },
  derived: {
    overdue: ({ now }) => overdueOn(shanghaiDay(now)),
    awaitingMe: ({ caller }) => objectionsFor(caller),
  },
  filter: {
    recordId: { type: () => IdCondition, description: 'By record. (服务记录)' },
    volunteerId: { type: () => IdCondition, description: 'By volunteer. (志愿者)' },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    stationId: { type: () => IdCondition, description: 'By station. (服务站)' },
    teamId: { type: () => IdCondition, description: 'By team. (服务队)' },
    state: { type: enumCondition(ObjectionState, 'ObjectionState'), description: 'By state. (状态)' },
    raisedBy: { type: enumCondition(ObjectionBy, 'ObjectionBy'), description: 'By who challenges. (提出方)' },
    raisedAt: { type: () => DateTimeCondition, description: 'By when it was raised. (提出时间)' },
    dueOn: { type: () => DateCondition, description: 'By when the answer is due. (答复期限)' },
    overdue: { type: () => BooleanCondition, description: 'By whether the answer is overdue. (已逾期)' },
    awaitingMe: { type: () => BooleanCondition, description: 'By whether it waits for the caller. (待我处理)' },
  },
  sort: ['raisedAt', 'dueOn'],
  defaultSort: [{ field: 'raisedAt', direction: 'DESC' }],
  visible: visibleRecords,
});

addMany(serviceRecordReading, 'objections', { of: () => objectionReading, by: 'recordId', as: 'connection' });
