import { namesOf, type PersonalPart } from '../personal-copies/personal-part.js';
import { Team } from '../teams/team.entity.js';
import { TeamMembership } from './team-membership.entity.js';

/** The teams that a person is in, was, or asked to join. */
export const membershipPart: PersonalPart = {
  what: 'memberships',
  async tell(tx, { id: volunteerId }) {
    const rows = await tx.list(TeamMembership, { volunteerId });
    const ids = [...new Set(rows.map(({ teamId }) => teamId))];
    const teamOf = await namesOf(tx.listWhere(Team, { oneOf: ['id', ids] }), ({ name }) => name);
    return rows.map(({ teamId, role, state, fromOn, untilOn, requestedAt, stateReason }) => {
      return { team: teamOf(teamId), role, state, fromOn, untilOn, requestedAt, stateReason };
    });
  },
};
