import { Box } from '@mui/material';
import { maxValue, minValue } from 'react-admin';
import { DegreeInput } from './DegreeInput';

type Given = Readonly<Record<string, unknown>>;

/** Half a position is none. */
const completedBy = (other: string) => (value: unknown, given: Given) =>
  (value === null || value === undefined) !== (given[other] === null || given[other] === undefined)
    ? 'resources.stations.bothNeeded'
    : undefined;

const east = [minValue(73), maxValue(136), completedBy('latitude')];
const north = [minValue(3), maxValue(54), completedBy('longitude')];

/** Where on earth: typed, or clicked on the map. */
export function PositionInput() {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
      <DegreeInput source="longitude" validate={east} />
      <DegreeInput source="latitude" validate={north} />
    </Box>
  );
}
