import { typesOfList } from '../../execution/list-of.js';
import { teamReading } from './team.reading.js';
import { TeamType } from './team.type.js';

export const TeamList = typesOfList(teamReading, '志愿服务队', () => TeamType);
