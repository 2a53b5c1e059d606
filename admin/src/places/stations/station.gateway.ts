import {
  ActivateStationDocument,
  AmendStationDocument,
  CloseStationDocument,
  FoundStationDocument,
  ResumeStationDocument,
  StationDocument,
  StationKind,
  StationsDocument,
  StationState,
  SuspendStationDocument,
  type AmendStationInput,
  type FoundStationInput,
  type StationFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** The kinds of stations, in the order of the district's reports. */
export const stationKinds = [StationKind.Community, StationKind.WindowUnit, StationKind.PublicPlace];

/** Degrees as the place input hands them in: a number, text still being typed, or nothing. */
const degrees = (given: unknown): number | null =>
  given === null || given === undefined || given === '' ? null : Number(given);

function facts(given: FoundStationInput): FoundStationInput {
  const { areaId, name, kind, hostId, managerId, address, phone, foundedOn } = given;
  const [longitude, latitude] = [degrees(given.longitude), degrees(given.latitude)];
  const openingHours = (given.openingHours ?? []).map(({ weekday, from, to }) => ({ weekday, from, to }));
  return { areaId, name, kind, hostId, managerId, address, longitude, latitude, openingHours, phone, foundedOn };
}

/** Stations over GraphQL. */
export const stationGateway: ResourceGateway<StationFieldsFragment> = {
  list: listing(StationsDocument, {
    page: (data) => data.stations,
    sort: { name: 'NAME', kind: 'KIND', state: 'STATE', foundedOn: 'FOUNDED_ON' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'kind', kind: 'anyOf', enumName: 'StationKind', values: stationKinds, pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'state', kind: 'anyOf', enumName: 'StationState', values: Object.values(StationState), pinned: true },
      { source: 'hostId', kind: 'reference', resource: 'organisations' },
      { source: 'managerId', kind: 'reference', resource: 'colleagues' },
      { source: 'foundedOn', kind: 'days' },
    ],
  }),
  one: reading(StationDocument, (data) => data.station),
  create: submitting(FoundStationDocument, facts, (data) => data.foundStation.station),
  update: submitting(
    AmendStationDocument,
    ({ id, version, ...given }: AmendStationInput) => ({ id, version, ...facts(given) }),
    (data) => data.amendStation.station,
  ),
  actions: {
    activate: stepping(ActivateStationDocument, (data) => data.activateStation.station),
    suspend: stepping(SuspendStationDocument, (data) => data.suspendStation.station),
    resume: stepping(ResumeStationDocument, (data) => data.resumeStation.station),
    close: stepping(CloseStationDocument, (data) => data.closeStation.station),
  },
};
