import { EditPage } from '../../shared/form/EditPage';
import { ActivityInputs } from './ActivityInputs';

/** Changes what is told of an activity, as far as its state allows. */
export function ActivityEdit() {
  return (
    <EditPage>
      <ActivityInputs />
    </EditPage>
  );
}
