import { CreatePage } from '../../shared/form/CreatePage';
import { CategoryInputs } from './CategoryInputs';

/** Establishes a category. */
export function CategoryCreate() {
  return (
    <CreatePage>
      <CategoryInputs />
    </CreatePage>
  );
}
