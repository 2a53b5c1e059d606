import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import type { Team, TeamState } from './team.entity.js';
import { mayManage } from './team.policy.js';

/** What the steps look at. */
export type TeamRow = Pick<Team, 'id' | 'areaId' | 'state'>;

export type TeamStep = 'suspend' | 'resume' | 'disband';

/** Where a team can go from where it stands. */
export const teamStates = declareStates<TeamState, TeamStep, TeamRow, Reach>({
  subject: 'Team',
  states: ['ACTIVE', 'SUSPENDED', 'DISBANDED'],
  initial: 'ACTIVE',
  transitions: {
    suspend: {
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      description: 'The team rests for now and takes on nothing new. (暂停)',
      reason: 'required',
      may: mayManage,
    },
    resume: {
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      description: 'The team is at work again. (恢复)',
      reason: 'optional',
      may: mayManage,
    },
    disband: {
      from: ['ACTIVE', 'SUSPENDED'],
      to: 'DISBANDED',
      description: 'The team ends for good; its past stays. (解散)',
      reason: 'required',
      may: mayManage,
    },
  },
});
