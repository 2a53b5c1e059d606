import { Skeleton } from '@mui/material';
import { maxLength, minLength, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { middleOf, type Place } from '../../shared/map/place';
import { PlaceInput } from '../../shared/map/PlaceInput';
import { useStationMarks } from '../../places/stations/use-station-marks';
import { useOpenFields } from './use-open-fields';

/** Where a map begins that has nothing yet to show: the middle of the country. */
const middleOfChina: Place = { longitude: 104, latitude: 35.5 };

const notClosed = { state: ['PLANNED', 'ACTIVE', 'SUSPENDED'] };

/** Where it takes place: the area, the spot in words, and on the map. */
export function PlaceInputs() {
  const open = useOpenFields();
  return (
    <FormSection title="resources.activities.where">
      <AreaInput
        source="areaId"
        disabled={!open('areaId')}
        validate={required()}
        hint="resources.activities.areaHint"
      />
      <TextInput
        source="place"
        disabled={!open('place')}
        validate={[required(), minLength(2), maxLength(200)]}
        hint="resources.activities.placeHint"
      />
      {open('longitude') && (
        <Wide>
          <SpotInput />
        </Wide>
      )}
    </FormSection>
  );
}

/** The spot on the map, among the stations; begins at the chosen one. */
function SpotInput() {
  const stationId: unknown = useWatch({ name: 'stationId' });
  const stations = useStationMarks(notClosed);
  if (!stations) return <Skeleton variant="rounded" height={320} />;
  const host = stations.find(({ id }) => id === stationId);
  return <PlaceInput start={host ?? middleOf(stations) ?? middleOfChina} neighbours={stations} />;
}
