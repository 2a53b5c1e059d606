import type { Condition } from '../../database/condition.js';
import { addDerived, addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  BooleanCondition,
  DateTimeCondition,
  enumCondition,
  IdCondition,
} from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { activityReading } from '../activities/activity.reading.js';
import { postReading } from '../posts/post.reading.js';
import { Shift, ShiftState } from './shift.entity.js';
import { visibleShifts } from './shift.policy.js';
import { shiftFactProperties } from './shift.states.js';

/** Shifts show to whom their activity shows. */
export const shiftReading: Reading = declareReading({
  type: 'Shift',
  list: 'shifts',
  entity: Shift,
  one: {
    activity: { of: () => activityReading, key: 'activityId', sameScope: true },
    post: { of: () => postReading, key: 'postId', sameScope: true },
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
  },
  computed: { placesLeft: ['state', 'capacity', 'taken'], transitions: shiftFactProperties },
  filter: {
    activityId: { type: () => IdCondition, description: 'By activity. (活动)' },
    postId: { type: () => IdCondition, description: 'By post. (岗位)' },
    areaId: { type: () => AreaCondition, description: "By the activity's area. (所在区域)" },
    stationId: { type: () => IdCondition, description: "By the activity's station. (服务站)" },
    teamId: { type: () => IdCondition, description: "By the activity's team. (服务队)" },
    startsAt: { type: () => DateTimeCondition, description: 'By start. (开始时间)' },
    endsAt: { type: () => DateTimeCondition, description: 'By end. (结束时间)' },
    state: { type: enumCondition(ShiftState, 'ShiftState'), description: 'By state. (状态)' },
    hasPlaces: { type: () => BooleanCondition, description: 'By whether places are left on it. (有空位)' },
  },
  sort: ['startsAt'],
  defaultSort: [{ field: 'startsAt', direction: 'ASC' }],
  visible: visibleShifts,
});
addMany(activityReading, 'shifts', { of: () => shiftReading, by: 'activityId', as: 'connection' });
addMany(postReading, 'shifts', { of: () => shiftReading, by: 'postId', as: 'connection' });

/** Shifts on which somebody can still get a place. */
export const withPlaces: Condition = { all: [{ eq: { state: 'OPEN' } }, { columns: ['taken', '<', 'capacity'] }] };

addDerived(shiftReading, 'hasPlaces', () => withPlaces);
