import { typesOfList } from '../../execution/list-of.js';
import { projectReading } from './project.reading.js';
import { ProjectType } from './project.type.js';

export const ProjectList = typesOfList(projectReading, '志愿服务项目', () => ProjectType);
