import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { recordAdjustmentFacts, recordAdjustmentTones } from './record-adjustment.fields';

const states: StateView = {
  enumName: 'AdjustmentState',
  tones: recordAdjustmentTones,
  grave: ['refuse', 'withdraw'],
};

/** One adjustment: of which record, how much and why, who asked and who decided. */
export function RecordAdjustmentShow() {
  return (
    <ShowPage
      subject="RecordAdjustment"
      states={states}
      tabs={[{ name: 'overview', content: <FieldList fields={recordAdjustmentFacts} /> }]}
    />
  );
}
