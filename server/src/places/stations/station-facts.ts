import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import type { Area } from '../areas/area.entity.js';
import { orderedOpeningHours } from './opening-hours.js';
import type { Station, StationKind } from './station.entity.js';
import type { FoundStationInput } from './station.inputs.js';

type Shaping = 'areaId' | 'kind' | 'hostId' | 'managerId';
type Facts = Omit<Station, 'id' | 'districtId' | 'state' | 'version' | Shaping>;

/** What an input says of a station itself, as it is stored. @throws BadInput for hours that overlap or half a position */
export function stationFacts(input: Omit<FoundStationInput, Shaping>): Facts {
  const name = input.name.trim();
  const longitude = input.longitude ?? null;
  const latitude = input.latitude ?? null;
  if ((longitude === null) !== (latitude === null)) {
    throw new BadInput({
      [longitude === null ? 'longitude' : 'latitude']: 'Give both longitude and latitude, or neither.',
    });
  }
  return {
    name,
    nameInitials: initialsOf(name),
    address: input.address.trim(),
    longitude,
    latitude,
    openingHours: orderedOpeningHours(input.openingHours ?? []),
    phone: input.phone?.trim() || null,
    foundedOn: input.foundedOn,
  };
}

/** A community station serves a community, so it must lie in one; coverage counts on it. @throws BadInput */
export function assertKindFits(kind: StationKind, area: Pick<Area, 'level'>): void {
  if (kind === 'COMMUNITY' && area.level !== 'COMMUNITY') {
    throw new BadInput({ areaId: 'A community station must lie in a community.' });
  }
}
