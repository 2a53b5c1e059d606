import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { scopeFinders } from '../../access/scopes.js';
import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, DateCondition, enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { areaReading } from '../areas/area.reading.js';
import { organisationUses } from '../organisations/organisation-uses.js';
import { organisationReading } from '../organisations/organisation.reading.js';
import { Station, StationKind, StationState } from './station.entity.js';

/** Stations are a directory: everybody in the district may look them up. */
export const stationReading: Reading = declareReading({
  type: 'Station',
  list: 'stations',
  entity: Station,
  directory: true,
  one: {
    area: { of: () => areaReading, key: 'areaId' },
    host: { of: () => organisationReading, key: 'hostId' },
    manager: { of: () => colleagueReading, key: 'managerId' },
  },
  computed: { transitions: ['state', 'areaId', 'hostId', 'managerId', 'openingHours', 'longitude', 'latitude'] },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    areaId: { type: () => AreaCondition, description: 'By area. (所在区域)' },
    kind: { type: enumCondition(StationKind, 'StationKind'), description: 'By kind. (类型)' },
    state: { type: enumCondition(StationState, 'StationState'), description: 'By state. (状态)' },
    hostId: { type: () => IdCondition, description: 'By host. (依托单位)' },
    managerId: { type: () => IdCondition, description: 'By manager. (站长)' },
    foundedOn: { type: () => DateCondition, description: 'By founding day. (成立日期)' },
  },
  sort: ['name', 'kind', 'state', 'foundedOn'],
  defaultSort: [{ field: 'name', direction: 'ASC' }],
  search: byName({ name: 'name', initials: 'nameInitials' }),
  visible: inDistrict,
});
addMany(areaReading, 'stations', { of: () => stationReading, by: 'areaId', as: 'connection' });
addMany(organisationReading, 'stations', { of: () => stationReading, by: 'hostId', as: 'connection' });
organisationUses.add({ what: 'stations', entity: Station, by: 'hostId', endsIn: ['CLOSED'] });
scopeFinders.STATION = async (tx, ids) =>
  (await tx.listWhere(Station, { oneOf: ['id', ids] })).map(({ id, name, districtId, areaId, state }) => {
    return { id, name, districtId, areaId, open: state !== 'CLOSED' };
  });
