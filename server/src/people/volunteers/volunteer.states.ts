import type { Caller } from '../../kernel/caller.js';
import { declareStates, type Transition } from '../../kernel/state-machine.js';
import type { Volunteer, VolunteerState } from './volunteer.entity.js';
import { SubmittedIt } from './volunteer.errors.js';
import { mayRegister } from './volunteer.policy.js';

export type VolunteerStep =
  'submit' | 'return' | 'reject' | 'verify' | 'activate' | 'suspend' | 'resume' | 'deregister' | 'readmit' | 'merge';

/** What the machine looks at. */
export type VolunteerStanding = Pick<Volunteer, 'state' | 'submittedById'>;

type Step = Transition<VolunteerState, VolunteerStanding, Caller>;

function mayVerify(who: Caller, { submittedById }: VolunteerStanding) {
  return mayRegister(who) ?? (submittedById === who.accountId ? new SubmittedIt() : undefined);
}

const entry: Readonly<Record<'submit' | 'return' | 'reject' | 'verify' | 'activate', Step>> = {
  submit: {
    from: ['DRAFT', 'RETURNED'],
    to: 'SUBMITTED',
    description: 'The registration is complete and waits to be verified. (提交审核)',
    reason: 'none',
    may: mayRegister,
  },
  return: {
    from: ['SUBMITTED'],
    to: 'RETURNED',
    description: 'Something is missing or wrong; it goes back to be mended. (退回修改)',
    reason: 'required',
    may: mayRegister,
  },
  reject: {
    from: ['SUBMITTED'],
    to: 'REJECTED',
    description: 'The person is not taken in. (不予通过)',
    reason: 'required',
    may: mayRegister,
  },
  verify: {
    from: ['SUBMITTED'],
    to: 'VERIFIED',
    description: 'Somebody else than who submitted it has seen the documents. (审核通过)',
    reason: 'optional',
    may: mayVerify,
  },
  activate: {
    from: ['VERIFIED'],
    to: 'ACTIVE',
    description: 'The person may sign up for shifts. (激活)',
    reason: 'none',
    may: mayRegister,
  },
};

const course: Readonly<Record<'suspend' | 'resume' | 'deregister' | 'readmit' | 'merge', Step>> = {
  suspend: {
    from: ['ACTIVE'],
    to: 'SUSPENDED',
    description: 'The person rests, or may not serve for a while. (暂停)',
    reason: 'required',
    may: mayRegister,
  },
  resume: {
    from: ['SUSPENDED'],
    to: 'ACTIVE',
    description: 'The person serves again. (恢复)',
    reason: 'optional',
    may: mayRegister,
  },
  deregister: {
    from: ['VERIFIED', 'ACTIVE', 'SUSPENDED'],
    to: 'DEREGISTERED',
    description: 'The person leaves: memberships and open sign-ups end, number and hours stay. (注销)',
    reason: 'required',
    may: mayRegister,
  },
  readmit: {
    from: ['DEREGISTERED'],
    to: 'SUBMITTED',
    description: 'Somebody who left comes back under the same number, and is verified anew. (重新登记)',
    reason: 'optional',
    may: mayRegister,
  },
  merge: {
    from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'ACTIVE', 'SUSPENDED', 'DEREGISTERED'],
    to: 'MERGED',
    description: 'The same person is on record twice; this record ends in the other. (合并)',
    reason: 'required',
    may: mayRegister,
  },
};

/** Where a volunteer can go from where the record stands. */
export const volunteerStates = declareStates<VolunteerState, VolunteerStep, VolunteerStanding, Caller>({
  subject: 'Volunteer',
  states: ['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'VERIFIED', 'ACTIVE', 'SUSPENDED', 'DEREGISTERED', 'MERGED'],
  initial: 'DRAFT',
  transitions: { ...entry, ...course },
});
