import type { Reach } from '../../access/reach.js';
import type { Role } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';
import type { Team } from './team.entity.js';

/** What the policy looks at. */
export type TeamPlace = Pick<Team, 'id' | 'areaId'>;

/** The district and the streets found, change and disband teams; each street those of its own area. */
export function mayManage(reach: Reach, team: TeamPlace): Forbidden | undefined {
  return permit(['DISTRICT_ADMIN', 'STREET_ADMIN'], reach, team);
}

/** A team's own leader looks after how it presents itself and whom it takes in, as those above do. */
export function mayLead(reach: Reach, team: TeamPlace): Forbidden | undefined {
  return permit(['DISTRICT_ADMIN', 'STREET_ADMIN', 'TEAM_LEADER'], reach, team);
}

function permit(roles: readonly Role[], reach: Reach, team: TeamPlace): Forbidden | undefined {
  const place = { areaId: team.areaId, teamId: team.id };
  return roles.includes(reach.caller.role) && reach.covers(place) ? undefined : new Forbidden();
}
