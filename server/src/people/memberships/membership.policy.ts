import type { Reach } from '../../access/reach.js';
import { Forbidden } from '../../kernel/errors.js';
import { mayManage } from '../teams/team.policy.js';
import type { Team } from '../teams/team.entity.js';
import type { MembershipRole } from './team-membership.entity.js';
import type { Joining } from './joining.js';

/** Whoever looks after the team, or keeps the registry where the volunteer lives, brings a volunteer's wish forward. */
export function mayAsk(reach: Reach, { team, volunteer }: Joining): Forbidden | undefined {
  const place = { areaId: team.areaId, teamId: team.id };
  const covered = reach.covers(place) || reach.covers({ areaId: volunteer.areaId });
  return reach.caller.role !== 'AUDITOR' && covered ? undefined : new Forbidden();
}

/** Who leads a team is for those above it to say, not for the leader. */
export function mayGive(reach: Reach, team: Team, role: MembershipRole): Forbidden | undefined {
  return role === 'LEADER' ? mayManage(reach, team) : undefined;
}
