import { middleOf, offsetFrom, type Place, type PlaceMark } from './place';

/** A mark with its point on the sketch, in metres right and down of the middle. */
export interface SketchedMark {
  readonly mark: PlaceMark;
  readonly x: number;
  readonly y: number;
}

/** The frame of a sketch: what is in the middle, how far it reaches each way, and where the marks lie. */
export interface SketchFrame {
  readonly centre: Place;
  readonly reach: number;
  readonly marks: readonly SketchedMark[];
  /** A round length for the scale bar, about a quarter of the width. */
  readonly bar: number;
}

const leastReach = 400;

/** A round length (1, 2 or 5 times a power of ten) not above another. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((factor) => factor * power <= metres) ?? 1;
  return step * power;
}

/** Frames all marks with some air around them; `centre` overrides their middle. */
export function sketchFrame(marks: readonly PlaceMark[], centre: Place | null = middleOf(marks)): SketchFrame | null {
  if (!centre) return null;
  const offsets = marks.map((mark) => ({ mark, ...offsetFrom(centre, mark) }));
  const farthest = Math.max(leastReach, ...offsets.flatMap(({ east, north }) => [Math.abs(east), Math.abs(north)]));
  const reach = farthest * 1.2;
  return {
    centre,
    reach,
    bar: roundLength(reach / 2),
    marks: offsets.map(({ mark, east, north }) => ({ mark, x: east, y: -north })),
  };
}
