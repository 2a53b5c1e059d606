import type { DisbandFollower } from '../teams/team-followers.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { TeamMembership } from './team-membership.entity.js';

const stateReason = '队伍解散';

/** Nobody is a member of a team that ended, and whom it had not answered yet is refused. Roles and dates stay on record. */
export const endMembershipsWithTeam: DisbandFollower = async (ctx, tx, { id: teamId }) => {
  const untilOn = shanghaiDay(ctx.clock.now());
  const over = { activeKey: null, stateReason };
  await tx.updateWhere(TeamMembership, { ...over, state: 'ENDED', untilOn }, { eq: { teamId, state: 'ACTIVE' } });
  await tx.updateWhere(TeamMembership, { ...over, state: 'REFUSED' }, { eq: { teamId, state: 'REQUESTED' } });
};
