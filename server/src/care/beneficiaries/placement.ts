import { inDistrict, within } from '../../access/scope.js';
import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { BadInput } from '../../kernel/errors.js';
import { Area } from '../../places/areas/area.entity.js';
import { Station } from '../../places/stations/station.entity.js';
import type { Beneficiary } from './beneficiary.entity.js';

/** Where somebody is looked after. */
export type Placement = Pick<Beneficiary, 'areaId' | 'stationId'>;

/**
 * Checks where a caller wants to place a beneficiary: in a community within its reach, looked after by a station within
 * its reach. A station's manager keeps the own station's people only, in the area that the station lies in.
 * @throws BadInput naming what is out of reach
 */
export async function placed(tx: Transaction, caller: Caller, wanted: Placement): Promise<Placement> {
  const area = await tx.reach(Area, wanted.areaId, await areasFor(tx, caller), 'areaId');
  if (area.level !== 'COMMUNITY') throw new BadInput({ areaId: 'Choose a community.' });
  const stationId = wanted.stationId ?? (caller.scopeKind === 'STATION' ? caller.scopeId : null);
  if (stationId === null) return { areaId: area.id, stationId };
  const station = await tx.reach(Station, stationId, within(caller, { area: 'areaId', station: 'id' }), 'stationId');
  if (station.state === 'CLOSED') throw new BadInput({ stationId: 'This station has been closed.' });
  return { areaId: area.id, stationId };
}

async function areasFor(tx: Transaction, caller: Caller): Promise<Condition> {
  if (caller.scopeKind !== 'STATION') return within(caller, { area: 'id' });
  const { areaId } = await tx.get(Station, caller.scopeId, inDistrict(caller));
  return { all: [inDistrict(caller), { inArea: ['id', areaId] }] };
}
