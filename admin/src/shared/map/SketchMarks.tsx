import { useTheme } from '@mui/material/styles';
import type { SketchFrame } from './sketch-frame';

interface Props {
  readonly frame: SketchFrame;
  readonly chosenId: string | undefined;
  readonly onOpen: ((id: string) => void) | undefined;
}

/** The marks of a sketch. Names are written for a few; for many, each name is a tooltip and the chosen one is written. */
export function SketchMarks({ frame, chosenId, onOpen }: Props) {
  const { palette } = useTheme();
  const unit = frame.reach / 100;
  const fewEnough = frame.marks.length <= 12;
  return frame.marks.map(({ mark, x, y }) => {
    const chosen = mark.id === chosenId;
    return (
      <g key={mark.id} onClick={onOpen && (() => onOpen(mark.id))} style={{ cursor: onOpen ? 'pointer' : 'inherit' }}>
        <circle
          cx={x}
          cy={y}
          r={unit * (chosen ? 4 : 2.6)}
          fill={chosen ? palette.primary.main : palette.background.paper}
          stroke={chosen ? palette.background.paper : palette.text.secondary}
          strokeWidth={unit * 0.9}
        >
          <title>{mark.name}</title>
        </circle>
        {(chosen || fewEnough) && (
          <text
            x={x}
            y={y + unit * (chosen ? 11 : 9)}
            textAnchor="middle"
            fontSize={unit * (chosen ? 6.5 : 5)}
            fontWeight={chosen ? 600 : 400}
            fill={chosen ? palette.text.primary : palette.text.secondary}
          >
            {mark.name}
          </text>
        )}
      </g>
    );
  });
}
