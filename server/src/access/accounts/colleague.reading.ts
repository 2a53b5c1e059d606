import { declareReading, type Reading } from '../../execution/reading.js';
import { enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { inDistrict } from '../scope.js';
import { RoleEnum } from './role.type.js';
import { Account } from './account.entity.js';

/** Colleagues are a directory: everybody in the district may look up who works there, but not the rest of the account. */
export const colleagueReading: Reading = declareReading({
  type: 'Colleague',
  list: 'colleagues',
  entity: Account,
  directory: true,
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    role: { type: enumCondition(RoleEnum, 'Role'), description: 'By role. (角色)' },
  },
  sort: ['displayName', 'role'],
  defaultSort: [{ field: 'displayName', direction: 'ASC' }],
  search: byName({ name: 'displayName', initials: 'nameInitials' }),
  visible: inDistrict,
});
