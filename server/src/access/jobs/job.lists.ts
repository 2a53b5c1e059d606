import { typesOfList } from '../../execution/list-of.js';
import { jobReading } from './job.reading.js';
import { JobType } from './job.type.js';

export const JobList = typesOfList(jobReading, '后台任务', () => JobType);
