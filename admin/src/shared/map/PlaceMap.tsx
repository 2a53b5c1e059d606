import { Box, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useServerInfo } from '../../providers/use-server-info';
import type { Place, PlaceMark } from './place';
import { PlaceSketch } from './PlaceSketch';

const TileMap = lazy(async () => ({ default: (await import('./TileMap')).TileMap }));

interface Props {
  readonly marks: readonly PlaceMark[];
  readonly chosenId?: string;
  readonly centre?: Place | null;
  readonly height?: number;
  /** What the picture shows, for those who don't see it. */
  readonly label: string;
  readonly onPick?: (place: Place) => void;
  readonly onOpen?: (id: string) => void;
}

/** Places on the operator's map, or on a sketch of our own where no map is set up. */
export function PlaceMap({ marks, chosenId, centre = null, height = 320, label, onPick, onOpen }: Props) {
  const translate = useTranslate();
  const info = useServerInfo();
  if (!info) return <Skeleton variant="rounded" height={height} />;
  const tiles = info.mapTiles;
  const shown = { marks, chosenId, centre, label, onPick, onOpen };
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        sx={{
          height,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
          bgcolor: 'background.paper',
          isolation: 'isolate',
        }}
      >
        {tiles ? (
          <Suspense fallback={<Skeleton variant="rectangular" height={height} />}>
            <TileMap tiles={tiles} {...shown} />
          </Suspense>
        ) : (
          <PlaceSketch {...shown} />
        )}
      </Box>
      {!tiles && (
        <Typography component="figcaption" variant="caption" color="text.secondary">
          {translate('map.noTiles')}
        </Typography>
      )}
    </Box>
  );
}
