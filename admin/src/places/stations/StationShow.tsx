import { RecordPlace } from '../../shared/map/RecordPlace';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { OpeningHoursTable } from './OpeningHoursTable';
import { stationFields, stationTones } from './station.fields';
import { useStationMarks } from './use-station-marks';

const states: StateView = { enumName: 'StationState', tones: stationTones, grave: ['suspend', 'close'] };
const facts = stationFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One station: what and where it is, when it is open, and what happened to it. */
export function StationShow() {
  return (
    <ShowPage
      subject="Station"
      states={states}
      tabs={[
        { name: 'overview', content: <StationOverview /> },
        { name: 'openingHours', content: <OpeningHoursTable /> },
      ]}
    />
  );
}

function StationOverview() {
  const marks = useStationMarks();
  return (
    <>
      <FieldList fields={facts} />
      <RecordPlace {...(marks && { neighbours: marks })} />
    </>
  );
}
