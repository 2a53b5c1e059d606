import { inDistrict } from '../../access/scope.js';
import { Account } from '../../access/accounts/account.entity.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import type { Area } from '../areas/area.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { orderedOpeningHours } from './opening-hours.js';
import type { Station, StationKind } from './station.entity.js';
import type { FoundStationInput } from './station.inputs.js';

type Named = 'areaId' | 'kind' | 'hostId' | 'managerId';
type Facts = Omit<Station, 'id' | 'districtId' | 'state' | 'version' | Named>;

/** What an input says of a station itself, as it is stored. @throws BadInput for hours that overlap or half a position */
export function stationFacts(input: Omit<FoundStationInput, Named>): Facts {
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

/** The host that an input names; it must still take part. @throws BadInput */
export async function reachHost(
  tx: Transaction,
  caller: Caller,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const host = await tx.reach(Organisation, id, inDistrict(caller), 'hostId');
  if (host.state !== 'ACTIVE') throw new BadInput({ hostId: 'This organisation takes part no more.' });
  return host.id;
}

/** The manager that an input names: a colleague of the district who can still sign in. @throws BadInput */
export async function reachManager(
  tx: Transaction,
  caller: Caller,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const account = await tx.reach(Account, id, inDistrict(caller), 'managerId');
  if (account.state !== 'ACTIVE') throw new BadInput({ managerId: 'This account is suspended.' });
  return account.id;
}
