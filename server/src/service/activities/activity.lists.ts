import { typesOfList } from '../../execution/list-of.js';
import { activityReading } from './activity.reading.js';
import { ActivityType } from './activity.type.js';

export const ActivityList = typesOfList(activityReading, '志愿服务活动', () => ActivityType);
