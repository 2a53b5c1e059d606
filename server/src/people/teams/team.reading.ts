import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { scopeFinders } from '../../access/scopes.js';
import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, DateCondition, enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { areaReading } from '../../places/areas/area.reading.js';
import { organisationReading } from '../../places/organisations/organisation.reading.js';
import { organisationUses } from '../../places/organisations/organisation-uses.js';
import { JoinPolicy, Team, TeamKind, TeamState } from './team.entity.js';

/** Teams are a directory: everybody in the district may look them up. */
export const teamReading: Reading = declareReading({
  type: 'Team',
  list: 'teams',
  entity: Team,
  directory: true,
  one: {
    area: { of: () => areaReading, key: 'areaId' },
    organisation: { of: () => organisationReading, key: 'organisationId' },
    leader: { of: () => colleagueReading, key: 'leaderId' },
    deputy: { of: () => colleagueReading, key: 'deputyId' },
  },
  computed: { transitions: ['areaId', 'state'] },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    areaId: { type: () => AreaCondition, description: 'By area. (区域)' },
    organisationId: { type: () => IdCondition, description: 'By organisation. (所属单位)' },
    leaderId: { type: () => IdCondition, description: 'By leader. (队长)' },
    deputyId: { type: () => IdCondition, description: 'By deputy. (副队长)' },
    kind: { type: enumCondition(TeamKind, 'TeamKind'), description: 'By kind. (类型)' },
    joinPolicy: { type: enumCondition(JoinPolicy, 'JoinPolicy'), description: 'By how one joins. (加入方式)' },
    state: { type: enumCondition(TeamState, 'TeamState'), description: 'By state. (状态)' },
    foundedOn: { type: () => DateCondition, description: 'By founding day. (成立日期)' },
  },
  sort: ['name', 'kind', 'state', 'foundedOn'],
  defaultSort: [{ field: 'name', direction: 'ASC' }],
  search: byName({ name: 'name', initials: 'nameInitials' }),
  visible: inDistrict,
});
addMany(areaReading, 'teams', { of: () => teamReading, by: 'areaId', as: 'connection' });
addMany(organisationReading, 'teams', { of: () => teamReading, by: 'organisationId', as: 'connection' });
organisationUses.add({ what: 'teams', entity: Team, by: 'organisationId', endsIn: ['DISBANDED'] });
scopeFinders.TEAM = async (tx, ids) =>
  (await tx.listWhere(Team, { oneOf: ['id', ids] })).map(({ id, name, districtId, areaId, state }) => {
    return { id, name, districtId, areaId, open: state !== 'DISBANDED' };
  });
