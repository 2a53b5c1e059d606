import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { within } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import type { Caller } from '../../kernel/caller.js';
import {
  AreaCondition,
  BooleanCondition,
  DateTimeCondition,
  enumCondition,
  IdCondition,
} from '../../kernel/list-filters.js';
import { volunteerCardReading } from '../../people/volunteers/volunteer-card.reading.js';
import { activityReading } from '../activities/activity.reading.js';
import { CheckDirection, CheckEvent, CheckFinding, CheckMethod, CountsNot } from './check-event.entity.js';
import { RefusedCheck } from './refused-check.entity.js';

const visible = (caller: Caller) => within(caller, { area: 'areaId', station: 'stationId', team: 'teamId' });

const one = {
  volunteer: { of: () => volunteerCardReading, key: 'volunteerId' },
  operator: { of: () => colleagueReading, key: 'operatorId' },
};

const either = {
  activityId: { type: () => IdCondition, description: 'By activity. (活动)' },
  shiftId: { type: () => IdCondition, description: 'By shift. (班次)' },
  volunteerId: { type: () => IdCondition, description: 'By volunteer. (志愿者)' },
  operatorId: { type: () => IdCondition, description: 'By who scanned or ticked. (操作人)' },
  areaId: { type: () => AreaCondition, description: 'By area of the activity. (区域)' },
  stationId: { type: () => IdCondition, description: 'By station of the activity. (服务站)' },
  teamId: { type: () => IdCondition, description: 'By team of the activity. (服务队)' },
  direction: { type: enumCondition(CheckDirection, 'CheckDirection'), description: 'In or out. (签到或签退)' },
  method: { type: enumCondition(CheckMethod, 'CheckMethod'), description: 'By how. (签到方式)' },
  at: { type: () => DateTimeCondition, description: 'By when it happened. (发生时间)' },
};

/** Check-ins show to whoever may see their activity. */
export const checkEventReading: Reading = declareReading({
  type: 'CheckEvent',
  list: 'checkEvents',
  entity: CheckEvent,
  one,
  filter: {
    ...either,
    signUpId: { type: () => IdCondition, description: 'By sign-up. (报名)' },
    onSite: { type: () => BooleanCondition, description: 'By whether the device was at the post. (是否到岗)' },
    countsNot: { type: enumCondition(CountsNot, 'CheckCountsNot'), description: 'By why it counts not. (不计入原因)' },
    finding: { type: enumCondition(CheckFinding, 'CheckFinding'), description: 'By what to look at. (异常)' },
  },
  sort: ['at', 'receivedAt'],
  defaultSort: [{ field: 'at', direction: 'DESC' }],
  visible,
});
addMany(activityReading, 'checkEvents', { of: () => checkEventReading, by: 'activityId', as: 'connection' });
activityReading.computed['attendance'] = [];

/** What was refused out of queues shows to the same people. */
export const refusedCheckReading: Reading = declareReading({
  type: 'RefusedCheck',
  list: 'refusedChecks',
  entity: RefusedCheck,
  one,
  filter: either,
  sort: ['receivedAt', 'at'],
  defaultSort: [{ field: 'receivedAt', direction: 'DESC' }],
  visible,
});
