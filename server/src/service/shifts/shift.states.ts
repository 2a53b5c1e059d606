import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import { mayLead } from '../activities/activity.policy.js';
import { ShiftState, type Shift } from './shift.entity.js';

/** What the rules of the steps look at. */
export const shiftFactProperties = ['state', 'areaId', 'stationId', 'teamId'] as const;
export type ShiftFacts = Pick<Shift, (typeof shiftFactProperties)[number]>;

type ShiftStep = 'cancel';

/** A shift's course: it is open until it is called off, or its time has passed. */
export const shiftStates = declareStates<ShiftState, ShiftStep, ShiftFacts, Reach>({
  subject: 'Shift',
  states: Object.values(ShiftState),
  initial: 'OPEN',
  transitions: {
    cancel: {
      from: ['OPEN'],
      to: 'CANCELLED',
      description: 'Calls it off; who has signed up is released. (取消班次)',
      reason: 'required',
      may: mayLead,
    },
  },
});
