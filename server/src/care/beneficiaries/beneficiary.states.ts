import type { Caller } from '../../kernel/caller.js';
import { declareStates } from '../../kernel/state-machine.js';
import type { BeneficiaryState } from './beneficiary.entity.js';
import { mayKeep } from './beneficiary.policy.js';

export type BeneficiaryStep = 'pause' | 'resume' | 'end';

/** Where a beneficiary's record can go from where it stands. */
export const beneficiaryStates = declareStates<
  BeneficiaryState,
  BeneficiaryStep,
  { readonly state: BeneficiaryState },
  Caller
>({
  subject: 'Beneficiary',
  states: ['ACTIVE', 'PAUSED', 'ENDED'],
  initial: 'ACTIVE',
  transitions: {
    pause: {
      from: ['ACTIVE'],
      to: 'PAUSED',
      description: 'Service rests for a while: a stay in hospital, a journey. (暂停服务)',
      reason: 'required',
      may: mayKeep,
    },
    resume: {
      from: ['PAUSED'],
      to: 'ACTIVE',
      description: 'Service goes on. (恢复服务)',
      reason: 'optional',
      may: mayKeep,
    },
    end: {
      from: ['ACTIVE', 'PAUSED'],
      to: 'ENDED',
      description: 'Service ends for good: moved away, no longer wished, deceased. (结束服务)',
      reason: 'required',
      may: mayKeep,
    },
  },
});
