import { declareStates } from '../../kernel/state-machine.js';
import type { Reach } from '../reach.js';
import type { Account, AccountState } from './account.entity.js';
import { OwnAccount } from './account.errors.js';
import { mayAdminister } from './account.policy.js';

/** What the steps look at. */
export type AccountRow = Pick<Account, 'id' | 'role' | 'areaId' | 'state'>;

export type AccountStep = 'suspend' | 'restore';

/** Where an account can go from where it stands. */
export const accountStates = declareStates<AccountState, AccountStep, AccountRow, Reach>({
  subject: 'Account',
  states: ['ACTIVE', 'SUSPENDED'],
  initial: 'ACTIVE',
  transitions: {
    suspend: {
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      description: 'The person cannot sign in any more, and every session ends. (停用)',
      reason: 'required',
      may: (who, row) => mayAdminister(who, row) ?? (row.id === who.caller.accountId ? new OwnAccount() : undefined),
    },
    restore: {
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      description: 'The person can sign in again. (恢复)',
      reason: 'optional',
      may: mayAdminister,
    },
  },
});
