import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { MouseEvent } from 'react';
import { movedFrom, type Place, type PlaceMark } from './place';
import { sketchFrame } from './sketch-frame';
import { SketchMarks } from './SketchMarks';

interface Props {
  readonly marks: readonly PlaceMark[];
  /** The mark that the page is about. */
  readonly chosenId?: string | undefined;
  readonly centre?: Place | null;
  readonly label: string;
  readonly onPick?: ((place: Place) => void) | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** Picking takes a pointer; the keyboard has the two inputs beside the picture. */
const pickingStyle = {
  display: 'block',
  width: '100%',
  height: '100%',
  padding: 0,
  border: 0,
  background: 'none',
  cursor: 'crosshair',
} as const;

/** The places without a map: where they lie to each other, north up, with a scale. Nothing is fetched. */
export function PlaceSketch({ marks, chosenId, centre, label, onPick, onOpen }: Props) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const frame = sketchFrame(marks, centre ?? undefined);
  if (!frame) return null;
  const { reach, bar } = frame;
  const unit = reach / 100;
  const pick = (event: MouseEvent<HTMLButtonElement>): void => {
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const metres = (2 * reach) / Math.min(box.width, box.height);
    const east = (event.clientX - box.left - box.width / 2) * metres;
    const north = -(event.clientY - box.top - box.height / 2) * metres;
    onPick?.(movedFrom(frame.centre, { east, north }));
  };
  const sketch = (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      style={{ display: 'block', width: '100%', height: '100%' }}
    >
      <Rings reach={reach} colour={palette.divider} />
      <SketchMarks frame={frame} chosenId={chosenId} onOpen={onOpen} />
      <g fill={palette.text.secondary} fontSize={unit * 6}>
        <path d={`M0 ${-reach + unit * 3} l${unit * 2.5} ${unit * 7} h${-unit * 5} Z`} />
        <text x={0} y={-reach + unit * 17} textAnchor="middle">
          {translate('map.north')}
        </text>
        <path
          d={`M${-reach + unit * 6} ${reach - unit * 8} v${unit * 3} h${bar} v${-unit * 3}`}
          fill="none"
          stroke={palette.text.secondary}
          strokeWidth={unit}
        />
        <text x={-reach + unit * 6 + bar / 2} y={reach - unit * 9} textAnchor="middle">
          {translate('map.scale', { metres: bar })}
        </text>
      </g>
    </svg>
  );
  if (!onPick) return sketch;
  return (
    <button type="button" onClick={pick} title={translate('map.pick')} tabIndex={-1} style={pickingStyle}>
      {sketch}
    </button>
  );
}

function Rings({ reach, colour }: { reach: number; colour: string }) {
  return (
    <g fill="none" stroke={colour} strokeWidth={reach / 200}>
      {[0.33, 0.66, 0.99].map((share) => (
        <circle key={share} r={reach * share} />
      ))}
      <path d={`M${-reach} 0 H${reach} M0 ${-reach} V${reach}`} strokeDasharray={`${reach / 50}`} />
    </g>
  );
}
