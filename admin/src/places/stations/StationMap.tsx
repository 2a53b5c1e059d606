import { Paper, Skeleton, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { PlaceMap } from '../../shared/map/PlaceMap';
import { useFilterValues } from '../../shared/list/use-filter-values';
import { useStationMarks } from './use-station-marks';

/** The stations that the filters find, on the map; a click on one leads to it. */
export function StationMap() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { total = 0 } = useListContext();
  const marks = useStationMarks(useFilterValues());
  if (!marks) return <Skeleton variant="rounded" height={560} />;
  const unseen = total - marks.length;
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      {marks.length > 0 && (
        <PlaceMap
          marks={marks}
          height={560}
          label={translate('resources.stations.asMap')}
          onOpen={(id) => void navigate(`/stations/${id}/show`)}
        />
      )}
      {unseen > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('resources.stations.notOnMap', { smart_count: unseen })}
        </Typography>
      )}
    </Paper>
  );
}
