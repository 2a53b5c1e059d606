import { useTheme, type Palette } from '@mui/material/styles';
import {
  circleMarker,
  control,
  layerGroup,
  map as leafletMap,
  tileLayer,
  type LayerGroup,
  type Map as LeafletMap,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
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
const wholeCountry = 4;

/** The map on screen; made once, so that typing and picking do not make it jump. */
interface Drawn {
  readonly map: LeafletMap;
  readonly layer: LayerGroup;
  looked: boolean;
}

/** The places on the operator's map tiles. */
export function TileMap({ tiles, marks, chosenId, centre, label, onPick, onOpen }: Props) {
  const { palette } = useTheme();
  const { url, attribution } = tiles;
  const translate = useTranslate();
  const [zoomInTitle, zoomOutTitle] = [translate('map.zoomIn'), translate('map.zoomOut')];
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn>(undefined);
  const handlers = useRef({ onPick, onOpen });
  useEffect(() => {
    handlers.current = { onPick, onOpen };
  });
  useEffect(() => {
    if (!holder.current) return undefined;
    const map = leafletMap(holder.current, { zoomControl: false });
    control.zoom({ zoomInTitle, zoomOutTitle }).addTo(map);
    map.attributionControl.setPrefix(false);
    tileLayer(url, { attribution }).addTo(map);
    map.on('click', ({ latlng }) => handlers.current.onPick?.({ longitude: latlng.lng, latitude: latlng.lat }));
    drawn.current = { map, layer: layerGroup().addTo(map), looked: false };
    return () => {
      drawn.current = undefined;
      map.remove();
    };
  }, [url, attribution, zoomInTitle, zoomOutTitle]);
  useEffect(() => {
    if (!drawn.current) return;
    const { layer } = drawn.current;
    layer.clearLayers();
    for (const mark of marks)
      markOf(mark, mark.id === chosenId, palette)
        .on('click', () => handlers.current.onOpen?.(mark.id))
        .addTo(layer);
    look(drawn.current, { marks, chosenId, centre: centre ?? null });
  }, [marks, chosenId, centre, palette]);
  return <div ref={holder} role="application" aria-label={label} style={{ width: '100%', height: '100%' }} />;
}

function markOf(mark: PlaceMark, chosen: boolean, palette: Palette) {
  return circleMarker([mark.latitude, mark.longitude], {
    radius: chosen ? 9 : 6,
    color: palette.background.paper,
    weight: 2,
    fillColor: chosen ? palette.primary.main : palette.secondary.main,
    fillOpacity: 1,
  }).bindTooltip(document.createTextNode(mark.name) as unknown as HTMLElement, { permanent: chosen, direction: 'top' });
}

/** Turns the map to what it is about: at first the chosen mark, or all of them; later only to what has moved out of sight. */
function look(drawn: Drawn, { marks, centre, chosenId }: Pick<Props, 'marks' | 'centre' | 'chosenId'>): void {
  const { map, looked } = drawn;
  const middle = centre ?? middleOf(marks);
  if (!middle) return;
  const there: [number, number] = [middle.latitude, middle.longitude];
  const chosen = marks.some(({ id }) => id === chosenId);
  if (looked) {
    if (chosen && !map.getBounds().contains(there)) map.panTo(there);
    return;
  }
  drawn.looked = true;
  if (!chosen && marks.length > 1) {
    map.fitBounds(
      marks.map(({ latitude, longitude }) => [latitude, longitude]),
      { padding: [24, 24] },
    );
  } else map.setView(there, marks.length > 0 ? closeUp : wholeCountry);
}
