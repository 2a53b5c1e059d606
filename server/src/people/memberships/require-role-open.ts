import type { Reach } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import type { Team } from '../teams/team.entity.js';
import { TeamHasLeader } from './membership.errors.js';
import { mayGive } from './membership.policy.js';
import { TeamMembership, type MembershipRole } from './team-membership.entity.js';

/**
 * Whether the caller may give a role in a team, which is locked, and the role is free.
 * @throws Forbidden, TeamHasLeader
 */
export async function requireRoleOpen(
  tx: Transaction,
  reach: Reach,
  { team, role }: { readonly team: Team; readonly role: MembershipRole },
): Promise<void> {
  const refusal = mayGive(reach, team, role);
  if (refusal) throw refusal;
  if (role !== 'LEADER') return;
  if ((await tx.count(TeamMembership, { teamId: team.id, role, state: 'ACTIVE' })) > 0) throw new TeamHasLeader();
}
