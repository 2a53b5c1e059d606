import type { Reach } from '../../access/reach.js';
import type { Forbidden } from '../../kernel/errors.js';
import { declareStates } from '../../kernel/state-machine.js';
import { mayLead } from '../teams/team.policy.js';
import type { MembershipState, TeamMembership } from './team-membership.entity.js';

/** What the steps look at. */
export type MembershipRow = Pick<TeamMembership, 'id' | 'areaId' | 'teamId' | 'state'>;

export type MembershipStep = 'agree' | 'refuse' | 'end';

/** The team's own leader, and the administrators above it, decide who belongs to it. */
function mayDecide(reach: Reach, { teamId, areaId }: MembershipRow): Forbidden | undefined {
  return mayLead(reach, { id: teamId, areaId });
}

/** Where a membership can go from where it stands. */
export const membershipStates = declareStates<MembershipState, MembershipStep, MembershipRow, Reach>({
  subject: 'TeamMembership',
  states: ['REQUESTED', 'ACTIVE', 'REFUSED', 'ENDED'],
  initial: 'REQUESTED',
  transitions: {
    agree: {
      from: ['REQUESTED'],
      to: 'ACTIVE',
      description: 'The volunteer becomes a member. (同意加入)',
      reason: 'none',
      may: mayDecide,
    },
    refuse: {
      from: ['REQUESTED'],
      to: 'REFUSED',
      description: 'The volunteer does not become a member, and learns why. (拒绝加入)',
      reason: 'required',
      may: mayDecide,
    },
    end: {
      from: ['ACTIVE'],
      to: 'ENDED',
      description: 'The volunteer is a member no longer; hours and number stay with the person. (退出队伍)',
      reason: 'required',
      may: mayDecide,
    },
  },
});
