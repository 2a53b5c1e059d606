import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { categoryFields } from './category.fields';

const facts = categoryFields.filter(({ lead }) => !lead);

/** One category, and what happened to it. */
export function CategoryShow() {
  return <ShowPage subject="Category" tabs={[{ name: 'overview', content: <FieldList fields={facts} /> }]} />;
}
