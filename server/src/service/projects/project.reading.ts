import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  BooleanCondition,
  DateCondition,
  enumCondition,
  IdCondition,
} from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { teamReading } from '../../people/teams/team.reading.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { stationReading } from '../../places/stations/station.reading.js';
import { stationUses } from '../../places/stations/station-uses.js';
import { categoryReading } from '../categories/category.reading.js';
import { Project, ProjectState } from './project.entity.js';

/** Projects are a directory: everybody in the district may look them up. */
export const projectReading: Reading = declareReading({
  type: 'Project',
  list: 'projects',
  entity: Project,
  directory: true,
  one: {
    area: { of: () => areaReading, key: 'areaId' },
    station: { of: () => stationReading, key: 'stationId' },
    team: { of: () => teamReading, key: 'teamId' },
    category: { of: () => categoryReading, key: 'categoryId' },
  },
  computed: { transitions: ['state', 'areaId', 'stationId', 'teamId'] },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    stationId: { type: () => IdCondition, description: 'By station. (服务站)' },
    teamId: { type: () => IdCondition, description: 'By team. (服务队)' },
    categoryId: { type: () => IdCondition, description: 'By category. (服务类别)' },
    state: { type: enumCondition(ProjectState, 'ProjectState'), description: 'By state. (状态)' },
    regular: {
      type: () => BooleanCondition,
      description: 'By whether an activity was held for it and closed within 90 days. (常态化)',
    },
    startsOn: { type: () => DateCondition, description: 'By first day. (启动日期)' },
  },
  sort: ['name', 'state', 'startsOn'],
  defaultSort: [{ field: 'name', direction: 'ASC' }],
  search: byName({ name: 'name', initials: 'nameInitials' }),
  visible: inDistrict,
});
addMany(stationReading, 'projects', { of: () => projectReading, by: 'stationId', as: 'connection' });
addMany(teamReading, 'projects', { of: () => projectReading, by: 'teamId', as: 'connection' });
stationUses.add({ what: 'projects', entity: Project, by: 'stationId', endsIn: ['ENDED'] });
