import { ResourceList } from '../../shared/list/ResourceList';
import { objectionColumns } from './objection.fields';

/** The objections within the viewer's reach, the latest first. */
export function ObjectionList() {
  return <ResourceList columns={objectionColumns} sort={{ field: 'raisedAt', order: 'DESC' }} bulkSteps={['uphold']} />;
}
