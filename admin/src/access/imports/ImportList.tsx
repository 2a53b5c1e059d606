import { ResourceList } from '../../shared/list/ResourceList';
import { importFields } from './import.fields';

/** Tables that were brought in, the latest first. */
export function ImportList() {
  return <ResourceList columns={importFields} sort={{ field: 'createdAt', order: 'DESC' }} />;
}
