import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import {
  refuseBeforeStart,
  refuseIncompleteMakeUp,
  refuseLongBeforeStart,
  refusePast,
  refuseUnreported,
} from './activity-guards.js';
import { ActivityState, type Activity } from './activity.entity.js';
import { mayApprove, mayApproveMakeUp, mayLead, mayLock, mayReturn } from './activity.policy.js';
import { refuseUnpublishable } from './publish-checks.js';

/** What the rules of the steps look at. */
export const activityFactProperties = [
  'state',
  'areaId',
  'stationId',
  'teamId',
  'startsAt',
  'endsAt',
  'recruitUntil',
  'capacity',
  'risk',
  'riskNotice',
  'insuranceNumber',
  'minorsAllowed',
  'adultLeadName',
  'excludedKind',
  'makeUp',
  'declaration',
  'scanId',
  'submittedById',
  'submittedForId',
  'reportedAt',
  'personTimes',
  'nobodyReason',
] as const;
export type ActivityFacts = Pick<Activity, (typeof activityFactProperties)[number]>;

export type ActivityStep =
  | 'submit'
  | 'return'
  | 'approve'
  | 'approveMakeUp'
  | 'publish'
  | 'markFull'
  | 'reopen'
  | 'start'
  | 'end'
  | 'close'
  | 'lock'
  | 'cancel';

const planned = ({ makeUp }: ActivityFacts) => !makeUp;
const madeUp = ({ makeUp }: ActivityFacts) => makeUp;

/** An activity's course, from its draft to the locking of its figures. */
export const activityStates = declareStates<ActivityState, ActivityStep, ActivityFacts, Reach>({
  subject: 'Activity',
  states: Object.values(ActivityState),
  initial: 'DRAFT',
  transitions: {
    submit: {
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      description: 'Hands it in for approval; nobody edits it meanwhile. (提交审批)',
      reason: 'none',
      may: mayLead,
      guard: (activity, now) => (activity.makeUp ? refuseIncompleteMakeUp(activity, now) : refusePast(activity, now)),
    },
    return: {
      from: ['SUBMITTED', 'APPROVED'],
      to: 'RETURNED',
      description: 'Sends it back to be mended. (退回修改)',
      reason: 'required',
      may: mayReturn,
    },
    approve: {
      from: ['SUBMITTED'],
      to: 'APPROVED',
      description: 'Approves it; by another person than submitted it. (批准)',
      reason: 'none',
      may: mayApprove,
      applies: planned,
    },
    approveMakeUp: {
      from: ['SUBMITTED'],
      to: 'ENDED',
      description: 'Approves a make-up activity, which is over by then; by another body than entered it. (批准补录)',
      reason: 'none',
      may: mayApproveMakeUp,
      applies: madeUp,
    },
    publish: {
      from: ['APPROVED'],
      to: 'RECRUITING',
      description: 'Makes it public and recruits volunteers, once every rule of publishing is kept. (发布招募)',
      reason: 'none',
      may: mayLead,
      guard: (activity, now) => refuseUnpublishable(activity) ?? refusePast(activity, now),
    },
    markFull: {
      from: ['RECRUITING'],
      to: 'FULL',
      description: 'Every place is taken. (标记满员)',
      reason: 'none',
      may: mayLead,
    },
    reopen: {
      from: ['FULL'],
      to: 'RECRUITING',
      description: 'Places are free again. (重新招募)',
      reason: 'none',
      may: mayLead,
      guard: refusePast,
    },
    start: {
      from: ['RECRUITING', 'FULL'],
      to: 'RUNNING',
      description: 'It begins, at the earliest two hours before its start. (开始活动)',
      reason: 'none',
      may: mayLead,
      guard: refuseLongBeforeStart,
    },
    end: {
      from: ['RUNNING'],
      to: 'ENDED',
      description: 'It is over; its report is due. (结束活动)',
      reason: 'none',
      may: mayLead,
      guard: refuseBeforeStart,
    },
    close: {
      from: ['ENDED'],
      to: 'CLOSED',
      description: 'It is reported and counts in the figures. (结项)',
      reason: 'none',
      may: mayLead,
      guard: refuseUnreported,
    },
    lock: {
      from: ['CLOSED'],
      to: 'LOCKED',
      description: 'Its period is closed; nothing changes any more. (锁定)',
      reason: 'none',
      may: mayLock,
    },
    cancel: {
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'RECRUITING', 'FULL', 'RUNNING'],
      to: 'CANCELLED',
      description: 'Calls it off before its end; places are released. (取消活动)',
      reason: 'required',
      may: mayLead,
    },
  },
});
