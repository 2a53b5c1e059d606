import { ResourceList } from '../../shared/list/ResourceList';
import { jobFields } from './job.fields';

/** Work in the background, the latest first. */
export function JobList() {
  return <ResourceList columns={jobFields} sort={{ field: 'createdAt', order: 'DESC' }} />;
}
