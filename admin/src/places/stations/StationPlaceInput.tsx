import { Skeleton } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { middleOf, type Place } from '../../shared/map/place';
import { PlaceInput } from '../../shared/map/PlaceInput';
import { useStationMarks } from './use-station-marks';

/** Where a map begins that has no station yet to show: the middle of the country. */
const middleOfChina: Place = { longitude: 104, latitude: 35.5 };
const whileOpen = { state: ['PLANNED', 'ACTIVE', 'SUSPENDED'] };

/** Where the station lies, among the others of the district. */
export function StationPlaceInput() {
  const station = useRecordContext();
  const marks = useStationMarks(whileOpen);
  if (!marks) return <Skeleton variant="rounded" height={320} />;
  const neighbours = marks.filter(({ id }) => id !== station?.id);
  return <PlaceInput start={middleOf(neighbours) ?? middleOfChina} neighbours={neighbours} />;
}
