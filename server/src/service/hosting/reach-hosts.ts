import { inDistrict, within } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { BadInput } from '../../kernel/errors.js';
import { Team } from '../../people/teams/team.entity.js';
import { Area } from '../../places/areas/area.entity.js';
import { Station } from '../../places/stations/station.entity.js';

/** Where service takes place and who carries it. */
export interface Hosts {
  readonly areaId: string;
  readonly stationId: string | null;
  readonly teamId: string | null;
}

/** Hosts as an input names them. */
export interface NamedHosts {
  readonly areaId: string;
  readonly stationId?: string | null;
  readonly teamId?: string | null;
}

/**
 * The area, station and team that a caller may enter service under. Administrators stay within their area. A station's
 * manager and a team's leader always carry it themselves, wherever in the district it takes place, because the area's
 * administrator will judge it.
 * @throws BadInput naming the field
 */
export async function reachHosts(tx: Transaction, caller: Caller, named: NamedHosts): Promise<Hosts> {
  assertOwn(caller, named);
  const { stationId = null, teamId = null } = named;
  const administers = caller.scopeKind === 'AREA';
  const areas = administers ? within(caller, { area: 'id' }) : inDistrict(caller);
  const area = await tx.reach(Area, named.areaId, areas, 'areaId');
  if (stationId) {
    const stations = administers ? within(caller, { area: 'areaId' }) : inDistrict(caller);
    const station = await tx.reach(Station, stationId, stations, 'stationId');
    if (station.state === 'CLOSED') throw new BadInput({ stationId: 'This station is closed.' });
  }
  if (teamId) {
    const team = await tx.reach(Team, teamId, inDistrict(caller), 'teamId');
    if (team.state === 'DISBANDED') throw new BadInput({ teamId: 'This team is disbanded.' });
  }
  return { areaId: area.id, stationId, teamId };
}

function assertOwn(caller: Caller, { stationId, teamId }: NamedHosts): void {
  if (caller.scopeKind === 'STATION' && stationId !== caller.scopeId) {
    throw new BadInput({ stationId: 'Must be your own station.' });
  }
  if (caller.scopeKind === 'TEAM' && teamId !== caller.scopeId) {
    throw new BadInput({ teamId: 'Must be your own team.' });
  }
}
