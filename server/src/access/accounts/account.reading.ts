import { declareReading, type Reading } from '../../execution/reading.js';
import { AreaCondition, enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { byName } from '../../kernel/name-search.js';
import { within } from '../scope.js';
import { Account, AccountState } from './account.entity.js';
import { RoleEnum } from './role.type.js';

/**
 * Accounts with all that belongs to them: the district's administrators and auditors see all, streets those whose scope
 * lies in their area, everybody else only their own. Who merely wants to know a name asks for colleagues.
 */
export const accountReading: Reading = declareReading({
  type: 'Account',
  list: 'accounts',
  entity: Account,
  computed: {
    scope: ['scopeKind', 'scopeId'],
    totpEnabled: ['totpSealed'],
    transitions: ['role', 'areaId', 'state'],
    administrable: ['role', 'areaId'],
  },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    role: { type: enumCondition(RoleEnum, 'Role'), description: 'By role. (角色)' },
    state: { type: enumCondition(AccountState, 'AccountState'), description: 'By state. (状态)' },
    areaId: { type: () => AreaCondition, description: 'By the area in which the scope lies. (所属区域)' },
    scopeId: { type: () => IdCondition, description: 'By area, station or team. (权限范围)' },
  },
  sort: ['displayName', 'username', 'role', 'createdAt', 'lastSignInAt'],
  defaultSort: [{ field: 'displayName', direction: 'ASC' }],
  search: byName({ name: 'displayName', initials: 'nameInitials', also: ['username'] }),
  visible: (caller) => {
    const own = { eq: { districtId: caller.districtId, id: caller.accountId } };
    return { any: [within(caller, { area: 'areaId' }), own] };
  },
});
