import { colleagueReading } from '../../access/accounts/colleague.reading.js';
import { within } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import {
  AreaCondition,
  DateCondition,
  DateTimeCondition,
  enumCondition,
  IdCondition,
  TextCondition,
} from '../../kernel/list-filters.js';
import { teamReading } from '../teams/team.reading.js';
import { volunteerCardReading } from '../volunteers/volunteer-card.reading.js';
import { volunteerReading } from '../volunteers/volunteer.reading.js';
import { MembershipRole, MembershipState, TeamMembership } from './team-membership.entity.js';

const numberLink = { property: 'volunteerId', table: 'volunteer_number', key: 'volunteer_id', column: 'number' };

/** Memberships show to who looks after the team, and above it; stations have no teams. */
export const membershipReading: Reading = declareReading({
  type: 'TeamMembership',
  list: 'teamMemberships',
  entity: TeamMembership,
  one: {
    team: { of: () => teamReading, key: 'teamId' },
    volunteer: { of: () => volunteerCardReading, key: 'volunteerId' },
    decidedBy: { of: () => colleagueReading, key: 'decidedById' },
  },
  computed: { transitions: ['areaId', 'teamId', 'state'] },
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    teamId: { type: () => IdCondition, description: 'By team. (队伍)' },
    areaId: { type: () => AreaCondition, description: "By the team's area. (队伍所属区域)" },
    volunteerId: { type: () => IdCondition, description: 'By volunteer. (志愿者)' },
    volunteerNumber: {
      type: () => TextCondition,
      link: numberLink,
      description: 'By lifelong number, old ones too. (志愿者编号)',
    },
    role: { type: enumCondition(MembershipRole, 'MembershipRole'), description: 'By role. (队内角色)' },
    state: { type: enumCondition(MembershipState, 'MembershipState'), description: 'By state. (状态)' },
    fromOn: { type: () => DateCondition, description: 'By first day. (入队日期)' },
    untilOn: { type: () => DateCondition, description: 'By last day. (退出日期)' },
    requestedAt: { type: () => DateTimeCondition, description: 'By when it was asked for. (申请时间)' },
  },
  sort: ['requestedAt', 'fromOn', 'state'],
  defaultSort: [{ field: 'requestedAt', direction: 'DESC' }],
  visible: (caller) => within(caller, { area: 'areaId', team: 'teamId' }),
});
addMany(teamReading, 'memberships', { of: () => membershipReading, by: 'teamId', as: 'connection' });
addMany(volunteerReading, 'memberships', { of: () => membershipReading, by: 'volunteerId', as: 'connection' });
