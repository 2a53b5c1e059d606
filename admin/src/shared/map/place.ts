/** A place on the earth, in degrees (WGS 84). */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A place with a name. */
export interface PlaceMark extends Place {
  readonly id: string;
  readonly name: string;
}

/** A record that may have coordinates. */
export interface PlacedRecord {
  readonly longitude?: number | null;
  readonly latitude?: number | null;
}

/** The place of a record that has both coordinates. */
export function placeOf(record: PlacedRecord): Place | null {
  const { longitude, latitude } = record;
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : null;
}

const metresPerDegree = 111_320;

/** A place in metres east and north of another; right enough within a district. */
export function offsetFrom(centre: Place, place: Place): { readonly east: number; readonly north: number } {
  const shrink = Math.cos((centre.latitude * Math.PI) / 180);
  return {
    east: (place.longitude - centre.longitude) * metresPerDegree * shrink,
    north: (place.latitude - centre.latitude) * metresPerDegree,
  };
}

/** The place so many metres east and north of another. */
export function movedFrom(centre: Place, offset: { readonly east: number; readonly north: number }): Place {
  const shrink = Math.cos((centre.latitude * Math.PI) / 180);
  return {
    longitude: centre.longitude + offset.east / (metresPerDegree * shrink),
    latitude: centre.latitude + offset.north / metresPerDegree,
  };
}

/** The middle of several places. */
export function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  return {
    longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  };
}
