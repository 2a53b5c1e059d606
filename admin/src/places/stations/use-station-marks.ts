import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { StationFieldsFragment } from '../../generated/graphql';
import { placeOf, type PlaceMark } from '../../shared/map/place';

const most = 100;
const all = {};

/** The places of up to a hundred stations that a filter finds, by name; those without a position are left out. */
export function useStationMarks(filter: Readonly<Record<string, unknown>> = all): readonly PlaceMark[] | undefined {
  const { data } = useGetList<StationFieldsFragment>('stations', {
    filter,
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: most },
  });
  return useMemo(
    () =>
      data?.flatMap((station) => {
        const place = placeOf(station);
        return place ? [{ id: station.id, name: station.name, ...place }] : [];
      }),
    [data],
  );
}
