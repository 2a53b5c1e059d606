/** A point in degrees, WGS 84. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The way between two points over the globe, whole metres. */
export function metresBetween(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const bend = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return Math.round(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(bend))));
}
