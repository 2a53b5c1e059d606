import type { Draft, DraftReason } from '../../access/imports/import-target.js';
import { reasonsIn } from '../../access/imports/reasons-in.js';
import { validateInput } from '../../kernel/validate-input.js';
import { stationFacts } from '../stations/station-facts.js';
import type { Station } from '../stations/station.entity.js';
import { FoundStationInput } from '../stations/station.inputs.js';
import type { AreaNames } from './area-names.js';
import { CellReader } from './cell-reader.js';
import { openingHoursIn } from './opening-hours-text.js';
import type { OrganisationNames } from './organisation-names.js';
import { stationKindWords } from './station-fields.js';

/** What a table tells of a station. */
const told = [
  'name',
  'kind',
  'areaId',
  'hostId',
  'address',
  'longitude',
  'latitude',
  'openingHours',
  'phone',
  'foundedOn',
] as const;

/** What a draft says of a station; what it leaves out is undefined. */
export type StationDraft = { readonly [Fact in (typeof told)[number]]?: Station[Fact] | undefined };

/** Where names are looked up. */
export interface StationLookups {
  readonly areas: AreaNames;
  readonly hosts: OrganisationNames;
}

/** Reads a draft's words. @returns what they say, or what cannot be read */
export function readStation(
  { values }: Draft,
  { areas, hosts }: StationLookups,
): StationDraft | { reasons: DraftReason[] } {
  const cells = new CellReader(values);
  const draft: StationDraft = {
    name: cells.text('name'),
    kind: cells.read('kind', (word) => stationKindWords[word], 'This kind is not known.'),
    areaId: cells.idOf('area', areas),
    hostId: cells.idOf('host', hosts),
    address: cells.text('address'),
    longitude: cells.read('longitude', degrees, 'Give degrees such as 113.617.'),
    latitude: cells.read('latitude', degrees, 'Give degrees such as 34.867.'),
    openingHours: cells.read('openingHours', openingHoursIn, 'Give hours such as 周一至周五 08:30-12:00、14:00-17:30.'),
    phone: cells.text('phone'),
    foundedOn: cells.day('foundedOn'),
  };
  return cells.reasons.length > 0 ? { reasons: cells.reasons } : draft;
}

/** A station as a draft would leave it: what the draft says, else what is known. */
export function stationInput(draft: StationDraft, known: Partial<Station>): FoundStationInput {
  const facts = told.flatMap((fact) => {
    const value = draft[fact] ?? known[fact];
    return value === undefined || value === null ? [] : [[fact, value] as const];
  });
  return Object.assign(new FoundStationInput(), Object.fromEntries(facts));
}

/** What the rules of stations say against an input, apart from where it lies. */
export function stationFaults(input: FoundStationInput): DraftReason[] {
  try {
    validateInput(input);
    stationFacts(input);
    return [];
  } catch (error) {
    return reasonsIn(error, stationColumn);
  }
}

/** Whether a station says already what the input says. */
export function stationSays(station: Station, input: FoundStationInput): boolean {
  const { areaId, kind, hostId } = input;
  const wanted: Partial<Station> = { ...stationFacts(input), areaId, kind, hostId: hostId ?? null };
  return told.every((fact) => JSON.stringify(station[fact] ?? null) === JSON.stringify(wanted[fact] ?? null));
}

/** The field of the table that an input's field comes from. */
export function stationColumn(field: string): string {
  return { areaId: 'area', hostId: 'host' }[field] ?? field;
}

function degrees(text: string): number | undefined {
  return /^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
