import type { Reach } from '../../access/reach.js';
import { Forbidden } from '../../kernel/errors.js';
import type { Station } from './station.entity.js';

/** What the policy looks at. */
export type StationPlace = Pick<Station, 'id' | 'areaId'>;

/** Administrators decide on the stations that lie in their area. */
export function mayShapeStation(reach: Reach, station: StationPlace): Forbidden | undefined {
  const { role } = reach.caller;
  if (role !== 'DISTRICT_ADMIN' && role !== 'STREET_ADMIN') return new Forbidden();
  return covered(reach, station) ? undefined : new Forbidden('This station lies outside your area.');
}

/** Besides them, whoever manages a station keeps its daily particulars: name, address, position, hours, number. */
export function mayTendStation(reach: Reach, station: StationPlace): Forbidden | undefined {
  if (reach.caller.role !== 'STATION_MANAGER') return mayShapeStation(reach, station);
  return covered(reach, station) ? undefined : new Forbidden('This is not the station that you manage.');
}

function covered(reach: Reach, { id, areaId }: StationPlace): boolean {
  return reach.covers({ areaId, stationId: id });
}
