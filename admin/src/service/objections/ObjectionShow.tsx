import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { CorrectDialog } from './CorrectDialog';
import { objectionFacts, objectionTones } from './objection.fields';

const states: StateView = {
  enumName: 'ObjectionState',
  tones: objectionTones,
  grave: ['withdraw'],
  dialogs: { adjust: CorrectDialog },
};

/** One objection: against which record, who raised it, by when it is answered, and the answer. */
export function ObjectionShow() {
  return (
    <ShowPage
      subject="Objection"
      states={states}
      tabs={[{ name: 'overview', content: <FieldList fields={objectionFacts} /> }]}
    />
  );
}
