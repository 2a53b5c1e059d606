import { ResourceList } from '../../shared/list/ResourceList';
import { categoryFields } from './category.fields';

/** The district's categories. */
export function CategoryList() {
  return <ResourceList columns={categoryFields} sort={{ field: 'code', order: 'ASC' }} />;
}
