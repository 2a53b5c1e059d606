import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import type { Organisation, OrganisationState } from './organisation.entity.js';
import { mayKeepOrganisation } from './organisation.policy.js';

/** What the rules of an organisation's steps look at. */
export type OrganisationInState = Pick<Organisation, 'state' | 'areaId'>;
export type OrganisationStep = 'close' | 'reopen';

/** An organisation takes part or not; nothing of its past goes with it. */
export const organisationStates = declareStates<OrganisationState, OrganisationStep, OrganisationInState, Reach>({
  subject: 'Organisation',
  states: ['ACTIVE', 'CLOSED'],
  initial: 'ACTIVE',
  transitions: {
    close: {
      from: ['ACTIVE'],
      to: 'CLOSED',
      description: 'It takes part no more, and can no longer be chosen. (停用)',
      reason: 'required',
      may: mayKeepOrganisation,
    },
    reopen: {
      from: ['CLOSED'],
      to: 'ACTIVE',
      description: 'It takes part again. (恢复)',
      reason: 'required',
      may: mayKeepOrganisation,
    },
  },
});
