import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import { netMinutes } from './day-sums.js';
import { ServiceRecordState, type ServiceRecord } from './service-record.entity.js';
import { NothingCredited } from './service-record.errors.js';
import { happensByItself, mayConfirm, mayReject } from './service-record.policy.js';

/** What the rules of the steps look at. */
export const recordFactProperties = [
  'state',
  'areaId',
  'stationId',
  'teamId',
  'tier',
  'creditedMinutes',
  'adjustedMinutes',
  'volunteerId',
  'recordedById',
  'witnessIds',
] as const;
export type RecordStepFacts = Pick<ServiceRecord, (typeof recordFactProperties)[number]>;

export type RecordStep = 'confirm' | 'reject' | 'publish' | 'finalise' | 'object' | 'settle' | 'resume';

/** A record's course, from its computing to the hour that stands. */
export const serviceRecordStates = declareStates<ServiceRecordState, RecordStep, RecordStepFacts, Reach>({
  subject: 'ServiceRecord',
  states: Object.values(ServiceRecordState),
  initial: 'PENDING',
  transitions: {
    confirm: {
      from: ['PENDING'],
      to: 'CONFIRMED',
      description: 'Confirms the hours; by another person than recorded them. (确认)',
      reason: 'none',
      may: mayConfirm,
      guard: (record) => (netMinutes(record) > 0 ? undefined : new NothingCredited()),
    },
    reject: {
      from: ['PENDING'],
      to: 'REJECTED',
      description: 'Rejects the record; nothing of it counts. (驳回)',
      reason: 'required',
      may: mayReject,
    },
    publish: {
      from: ['CONFIRMED'],
      to: 'IN_PUBLICITY',
      description: 'Publicity begins and lasts some working days. (公示)',
      reason: 'none',
      may: happensByItself,
    },
    finalise: {
      from: ['IN_PUBLICITY'],
      to: 'FINAL',
      description: 'Publicity is over and nobody objected: the hours stand. (生效)',
      reason: 'none',
      may: happensByItself,
    },
    object: {
      from: ['IN_PUBLICITY', 'FINAL'],
      to: 'OBJECTED',
      description: 'Somebody challenges the record. (提出异议)',
      reason: 'none',
      may: mayReject,
    },
    settle: {
      from: ['OBJECTED'],
      to: 'FINAL',
      description: 'The last objection is answered or withdrawn, and the hours stand. (异议处理完毕)',
      reason: 'none',
      may: happensByItself,
    },
    resume: {
      from: ['OBJECTED'],
      to: 'IN_PUBLICITY',
      description: 'The last objection is answered or withdrawn before the publicity is over. (恢复公示)',
      reason: 'none',
      may: happensByItself,
    },
  },
});
