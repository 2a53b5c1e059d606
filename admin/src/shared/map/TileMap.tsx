import { useTheme } from '@mui/material/styles';
import { circleMarker, map as leafletMap, tileLayer, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { middleOf, type Place, type PlaceMark } from './place';

/** Where the operator gets map tiles from. */
export interface Tiles {
  readonly url: string;
  readonly attribution: string;
}

interface Props {
  readonly tiles: Tiles;
  readonly marks: readonly PlaceMark[];
  readonly chosenId?: string | undefined;
  readonly centre?: Place | null;
  readonly label: string;
  readonly onPick?: ((place: Place) => void) | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
}

const closeUp = 15;

/** The places on the operator's map tiles. */
export function TileMap({ tiles, marks, chosenId, centre, label, onPick, onOpen }: Props) {
  const { palette } = useTheme();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const middle = centre ?? middleOf(marks);
    if (!holder.current || !middle) return undefined;
    const shown: LeafletMap = leafletMap(holder.current, { attributionControl: true });
    tileLayer(tiles.url, { attribution: tiles.attribution }).addTo(shown);
    for (const mark of marks) {
      const chosen = mark.id === chosenId;
      circleMarker([mark.latitude, mark.longitude], {
        radius: chosen ? 9 : 6,
        color: palette.background.paper,
        weight: 2,
        fillColor: chosen ? palette.primary.main : palette.secondary.main,
        fillOpacity: 1,
      })
        .bindTooltip(document.createTextNode(mark.name) as unknown as HTMLElement, {
          permanent: chosen,
          direction: 'top',
        })
        .on('click', () => onOpen?.(mark.id))
        .addTo(shown);
    }
    if (marks.length > 1 && !centre) {
      shown.fitBounds(
        marks.map(({ latitude, longitude }) => [latitude, longitude]),
        { padding: [24, 24] },
      );
    } else shown.setView([middle.latitude, middle.longitude], closeUp);
    if (onPick) shown.on('click', ({ latlng }) => onPick({ longitude: latlng.lng, latitude: latlng.lat }));
    return () => void shown.remove();
  }, [tiles, marks, chosenId, centre, onPick, onOpen, palette]);
  return <div ref={holder} role="application" aria-label={label} style={{ width: '100%', height: '100%' }} />;
}
