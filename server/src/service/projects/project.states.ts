import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import { refuseOutsider } from '../hosting/writer.js';
import type { Project, ProjectState } from './project.entity.js';

/** What the machine looks at. */
export type ProjectFacts = Pick<Project, 'state' | 'areaId' | 'stationId' | 'teamId'>;

export type ProjectStep = 'pause' | 'resume' | 'end';

/** A project's life. Those whose project it is may take each step. */
export const projectStates = declareStates<ProjectState, ProjectStep, ProjectFacts, Reach>({
  subject: 'Project',
  states: ['ACTIVE', 'PAUSED', 'ENDED'],
  initial: 'ACTIVE',
  transitions: {
    pause: {
      from: ['ACTIVE'],
      to: 'PAUSED',
      description: 'Stops for a while; no activity can be held for it meanwhile. (暂停)',
      reason: 'required',
      may: refuseOutsider,
    },
    resume: {
      from: ['PAUSED'],
      to: 'ACTIVE',
      description: 'Serves again. (恢复)',
      reason: 'optional',
      may: refuseOutsider,
    },
    end: {
      from: ['ACTIVE', 'PAUSED'],
      to: 'ENDED',
      description: 'Ends for good; what was done stays counted. (结束)',
      reason: 'required',
      may: refuseOutsider,
    },
  },
});
