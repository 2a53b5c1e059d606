import { registerEnumType } from 'type-graphql';
import { roles, type Role } from '../../kernel/caller.js';

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a signed-in person is to the district. (角色)',
  valuesConfig: {
    DISTRICT_ADMIN: { description: "Runs the district's volunteer centre. (区级管理员)" },
    STREET_ADMIN: { description: 'Runs a street or town and what lies below. (镇办管理员)' },
    STATION_MANAGER: { description: 'Runs one station. (站长)' },
    TEAM_LEADER: { description: 'Leads one team. (队长)' },
    AUDITOR: { description: 'Reads all, changes nothing. (督查)' },
  },
});
