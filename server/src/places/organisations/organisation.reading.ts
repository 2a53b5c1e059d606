import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, enumCondition, IdCondition, TextCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { areaReading } from '../areas/area.reading.js';
import { Organisation, OrganisationKind, OrganisationState } from './organisation.entity.js';

/** Organisations are a directory: everybody in the district may look them up. */
export const organisationReading: Reading = declareReading({
  type: 'Organisation',
  list: 'organisations',
  entity: Organisation,
  directory: true,
  one: { area: { of: () => areaReading, key: 'areaId' } },
  computed: { contactPhone: ['contactPhone'], transitions: ['state', 'areaId'] },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    areaId: { type: () => AreaCondition, description: 'By the area of its seat. (所在区域)' },
    kind: { type: enumCondition(OrganisationKind, 'OrganisationKind'), description: 'By kind. (类型)' },
    state: { type: enumCondition(OrganisationState, 'OrganisationState'), description: 'By state. (状态)' },
    creditCode: { type: () => TextCondition, description: 'By unified social credit code. (统一社会信用代码)' },
  },
  sort: ['name', 'kind', 'state'],
  defaultSort: [{ field: 'name', direction: 'ASC' }],
  search: byName({ name: 'name', initials: 'nameInitials', also: ['creditCode'] }),
  visible: inDistrict,
});
addMany(areaReading, 'organisations', { of: () => organisationReading, by: 'areaId', as: 'connection' });
