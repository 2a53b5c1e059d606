import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, BooleanCondition, IdCondition, TextCondition } from '../../kernel/list-filters.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { activityReading } from '../activities/activity.reading.js';
import { Post } from './post.entity.js';
import { visiblePosts } from './post.policy.js';

/** Posts show to whom their activity shows. */
export const postReading: Reading = declareReading({
  type: 'Post',
  list: 'posts',
  entity: Post,
  one: {
    activity: { of: () => activityReading, key: 'activityId', sameScope: true },
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
  },
  filter: {
    activityId: { type: () => IdCondition, description: 'By activity. (活动)' },
    areaId: { type: () => AreaCondition, description: "By the activity's area. (所在区域)" },
    stationId: { type: () => IdCondition, description: "By the activity's station. (服务站)" },
    teamId: { type: () => IdCondition, description: "By the activity's team. (服务队)" },
    qualification: { type: () => TextCondition, description: 'By the qualification that it asks for. (所需资格)' },
    minorsAllowed: { type: () => BooleanCondition, description: 'By whether minors may stand there. (允许未成年人)' },
  },
  sort: ['name', 'position'],
  defaultSort: [{ field: 'name', direction: 'ASC' }],
  visible: visiblePosts,
});
addMany(activityReading, 'posts', { of: () => postReading, by: 'activityId', as: 'list', order: ['position'] });
