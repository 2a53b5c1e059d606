import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import { AdjustmentState, type RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { mayApprove, mayRefuse, mayWithdraw } from './record-adjustment.policy.js';

/** What the rules of the steps look at. */
export const adjustmentFactProperties = [
  'state',
  'areaId',
  'stationId',
  'teamId',
  'volunteerId',
  'tier',
  'askedById',
  'barredIds',
] as const;
export type AdjustmentFacts = Pick<RecordAdjustment, (typeof adjustmentFactProperties)[number]>;

export type AdjustmentStep = 'approve' | 'refuse' | 'withdraw';

/** An adjustment's course. Those that come of an answered objection, or of a stated check-out, begin approved. */
export const adjustmentStates = declareStates<AdjustmentState, AdjustmentStep, AdjustmentFacts, Reach>({
  subject: 'RecordAdjustment',
  states: Object.values(AdjustmentState),
  initial: 'ASKED',
  alsoBegins: ['APPROVED'],
  transitions: {
    approve: {
      from: ['ASKED'],
      to: 'APPROVED',
      description: 'Its minutes count; by another person than asked for it or confirmed the record. (批准更正)',
      reason: 'none',
      may: mayApprove,
    },
    refuse: {
      from: ['ASKED'],
      to: 'REFUSED',
      description: 'The record stays as it is. (不予更正)',
      reason: 'required',
      may: mayRefuse,
    },
    withdraw: {
      from: ['ASKED'],
      to: 'WITHDRAWN',
      description: 'Who asked for it takes it back. (撤回更正申请)',
      reason: 'optional',
      may: mayWithdraw,
    },
  },
});
