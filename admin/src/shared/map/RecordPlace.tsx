import { Paper, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { nameOf } from '../../search/palette-hits';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { placeOf, type PlacedRecord, type PlaceMark } from './place';
import { PlaceMap } from './PlaceMap';

interface Props {
  /** Other places to show around it, such as the other stations; a click on one leads to it. */
  readonly neighbours?: readonly PlaceMark[];
  readonly height?: number;
}

/** Where the record on the page lies, among its neighbours, with its coordinates in words. */
export function RecordPlace({ neighbours = [], height = 360 }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const slice = useSlice();
  const record = useRecordContext<AnyRecord & PlacedRecord>();
  if (!record) return null;
  const place = placeOf(record);
  const name = nameOf(slice, record);
  if (!place) return <Typography color="text.secondary">{translate('map.noPlace')}</Typography>;
  const coordinates = translate('map.coordinates', {
    lng: place.longitude.toFixed(5),
    lat: place.latitude.toFixed(5),
  });
  const others = neighbours.filter(({ id }) => id !== record.id);
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <PlaceMap
        marks={[...others, { id: record.id, name, ...place }]}
        chosenId={record.id}
        centre={place}
        height={height}
        label={`${name} ${coordinates}`}
        onOpen={(id) => id !== record.id && void navigate(`/${slice.name}/${id}/show`)}
      />
      <Typography variant="body2" className="figures" sx={{ mt: 1 }}>
        {coordinates}
      </Typography>
    </Paper>
  );
}
