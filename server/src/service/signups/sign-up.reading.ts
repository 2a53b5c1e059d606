import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, DateTimeCondition, enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { volunteerCardReading } from '../../people/volunteers/volunteer-card.reading.js';
import { volunteerReading } from '../../people/volunteers/volunteer.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { activityReading } from '../activities/activity.reading.js';
import { postReading } from '../posts/post.reading.js';
import { shiftReading } from '../shifts/shift.reading.js';
import { SignUp, SignUpState, SignUpVia } from './sign-up.entity.js';
import { visibleSignUps } from './sign-up.policy.js';
import { signUpFactProperties } from './sign-up.states.js';

/** Sign-ups show to whom their activity shows. */
export const signUpReading: Reading = declareReading({
  type: 'SignUp',
  list: 'signUps',
  entity: SignUp,
  one: {
    volunteer: { of: () => volunteerCardReading, key: 'volunteerId' },
    activity: { of: () => activityReading, key: 'activityId', sameScope: true },
    post: { of: () => postReading, key: 'postId', sameScope: true },
    shift: { of: () => shiftReading, key: 'shiftId', sameScope: true },
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
    signedUpBy: { of: () => colleagueReading, key: 'signedUpById' },
    reporter: { of: () => colleagueReading, key: 'reporterId' },
  },
  computed: { transitions: signUpFactProperties },
  filter: {
    state: { type: enumCondition(SignUpState, 'SignUpState'), description: 'By state. (状态)' },
    via: { type: enumCondition(SignUpVia, 'SignUpVia'), description: 'By how it came about. (报名途径)' },
    activityId: { type: () => IdCondition, description: 'By activity. (活动)' },
    postId: { type: () => IdCondition, description: 'By post. (岗位)' },
    shiftId: { type: () => IdCondition, description: 'By shift. (班次)' },
    volunteerId: { type: () => IdCondition, description: 'By volunteer. (志愿者)' },
    startsAt: { type: () => DateTimeCondition, description: 'By start of the shift. (班次开始时间)' },
    signedUpAt: { type: () => DateTimeCondition, description: 'By when it was written down. (报名时间)' },
    areaId: { type: () => AreaCondition, description: "By the activity's area. (所在区域)" },
    stationId: { type: () => IdCondition, description: "By the activity's station. (服务站)" },
    teamId: { type: () => IdCondition, description: "By the activity's team. (服务队)" },
  },
  sort: ['startsAt', 'signedUpAt'],
  defaultSort: [{ field: 'startsAt', direction: 'DESC' }],
  visible: visibleSignUps,
});
addMany(activityReading, 'signUps', { of: () => signUpReading, by: 'activityId', as: 'connection' });
addMany(shiftReading, 'signUps', { of: () => signUpReading, by: 'shiftId', as: 'connection' });
addMany(volunteerReading, 'signUps', { of: () => signUpReading, by: 'volunteerId', as: 'connection' });
