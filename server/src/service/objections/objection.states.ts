import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import { ObjectionState, type Objection } from '../service-records/objection.entity.js';
import { mayAnswer, mayWithdraw } from './objection.policy.js';

/** What the rules of the steps look at. */
export const objectionFactProperties = [
  'state',
  'areaId',
  'stationId',
  'teamId',
  'volunteerId',
  'raisedById',
  'barredIds',
] as const;
export type ObjectionFacts = Pick<Objection, (typeof objectionFactProperties)[number]>;

export type ObjectionStep = 'uphold' | 'adjust' | 'withdraw';

/** An objection's course: raised, then answered or taken back. */
export const objectionStates = declareStates<ObjectionState, ObjectionStep, ObjectionFacts, Reach>({
  subject: 'Objection',
  states: Object.values(ObjectionState),
  initial: 'OPEN',
  transitions: {
    uphold: {
      from: ['OPEN'],
      to: 'UPHELD',
      description: 'The record is right and stands; the answer says why. (维持原记录)',
      reason: 'required',
      may: mayAnswer,
    },
    adjust: {
      from: ['OPEN'],
      to: 'ADJUSTED',
      description: 'The objection is right: an adjustment corrects the record at once. (异议成立并更正)',
      reason: 'required',
      may: mayAnswer,
    },
    withdraw: {
      from: ['OPEN'],
      to: 'WITHDRAWN',
      description: 'Who raised it takes it back, through who handed it in. (撤回异议)',
      reason: 'optional',
      may: mayWithdraw,
    },
  },
});
