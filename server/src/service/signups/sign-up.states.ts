import { declareStates, type StateMachine } from '../../kernel/state-machine.js';
import { ShiftBegun, ShiftNotOver } from './sign-up.errors.js';
import { SignUpState, type SignUp } from './sign-up.entity.js';
import { mayAnswer, mayFollow, mayLeadShift, type Party } from './sign-up.policy.js';

/** What the rules of the steps look at. */
export const signUpFactProperties = ['state', 'areaId', 'stationId', 'teamId', 'startsAt', 'endsAt'] as const;
export type SignUpFacts = Pick<SignUp, (typeof signUpFactProperties)[number]>;

/** Steps that somebody who works here takes by hand. */
export type StaffStep = 'accept' | 'reject' | 'waitlist' | 'withdraw' | 'excuse' | 'reportNoShow' | 'retractNoShow';
export type SignUpStep =
  | StaffStep
  | 'acceptInvitation'
  | 'waitInvitation'
  | 'declineInvitation'
  | 'offer'
  | 'takeOffer'
  | 'declineOffer'
  | 'lapse'
  | 'cancel'
  | 'checkIn'
  | 'checkOut'
  | 'serve';

/** States in which a sign-up takes one of the shift's places. An offered place is kept free for whom it is offered. */
export const holdingStates: readonly SignUpState[] = [
  'ACCEPTED',
  'OFFERED',
  'CHECKED_IN',
  'CHECKED_OUT',
  'SERVED',
  'NO_SHOW',
];

/** States from which nothing leads on: the volunteer may sign up for the shift again. */
export const endedStates: readonly SignUpState[] = [
  'REJECTED',
  'LAPSED',
  'DECLINED',
  'WITHDRAWN',
  'EXCUSED',
  'CANCELLED',
];

const beforeShift = ({ startsAt }: SignUpFacts, now: string) => (now >= startsAt ? new ShiftBegun() : undefined);
const afterShift = ({ endsAt }: SignUpFacts, now: string) => (now < endsAt ? new ShiftNotOver() : undefined);

/** A sign-up's course, from the asking to the end of the service. It may begin applied, accepted, waitlisted or invited. */
export const signUpStates: StateMachine<SignUpState, SignUpStep, SignUpFacts, Party> = declareStates<
  SignUpState,
  SignUpStep,
  SignUpFacts,
  Party
>({
  subject: 'SignUp',
  states: Object.values(SignUpState),
  initial: 'APPLIED',
  alsoBegins: ['ACCEPTED', 'WAITLISTED', 'INVITED'],
  transitions: {
    accept: {
      from: ['APPLIED'],
      to: 'ACCEPTED',
      description: 'The leader gives the applicant a place. (接受报名)',
      reason: 'none',
      may: mayLeadShift,
      guard: beforeShift,
    },
    reject: {
      from: ['APPLIED'],
      to: 'REJECTED',
      description: 'The leader turns the applicant down. (拒绝报名)',
      reason: 'required',
      may: mayLeadShift,
    },
    waitlist: {
      from: ['APPLIED'],
      to: 'WAITLISTED',
      description: 'The shift is full: the applicant waits in line. (转为候补)',
      reason: 'none',
      may: mayLeadShift,
      guard: beforeShift,
    },
    acceptInvitation: {
      from: ['INVITED'],
      to: 'ACCEPTED',
      description: 'The invited person says yes, by the link. (接受派遣)',
      reason: 'none',
      may: mayAnswer,
      guard: beforeShift,
    },
    waitInvitation: {
      from: ['INVITED'],
      to: 'WAITLISTED',
      description: 'The invited person says yes, but every place is taken by now. (接受派遣，进入候补)',
      reason: 'none',
      may: mayAnswer,
      guard: beforeShift,
    },
    declineInvitation: {
      from: ['INVITED'],
      to: 'DECLINED',
      description: 'The invited person says no, by the link. (谢绝派遣)',
      reason: 'none',
      may: mayAnswer,
    },
    offer: {
      from: ['WAITLISTED'],
      to: 'OFFERED',
      description: 'A place came free and is kept for the first in line until the offer ends. (递补待确认)',
      reason: 'none',
      may: mayFollow,
    },
    takeOffer: {
      from: ['OFFERED'],
      to: 'ACCEPTED',
      description: 'Whom the place was offered says yes, by the link. (确认递补)',
      reason: 'none',
      may: mayAnswer,
      guard: beforeShift,
    },
    declineOffer: {
      from: ['OFFERED'],
      to: 'DECLINED',
      description: 'Whom the place was offered says no; the next in line gets it. (放弃递补)',
      reason: 'none',
      may: mayAnswer,
    },
    lapse: {
      from: ['OFFERED', 'INVITED'],
      to: 'LAPSED',
      description: 'No answer came in time. (逾期失效)',
      reason: 'none',
      may: mayFollow,
    },
    withdraw: {
      from: ['APPLIED', 'INVITED', 'WAITLISTED', 'OFFERED', 'ACCEPTED'],
      to: 'WITHDRAWN',
      description: 'The volunteer does not come after all; the place goes to the next in line. (取消报名)',
      reason: 'optional',
      may: mayLeadShift,
      guard: beforeShift,
    },
    excuse: {
      from: ['ACCEPTED'],
      to: 'EXCUSED',
      description: 'The volunteer stays away for a good reason. (请假)',
      reason: 'required',
      may: mayLeadShift,
    },
    reportNoShow: {
      from: ['ACCEPTED'],
      to: 'NO_SHOW',
      description: 'The volunteer did not come and said nothing; who reports it is named. (报告缺勤)',
      reason: 'optional',
      may: mayLeadShift,
      guard: afterShift,
    },
    retractNoShow: {
      from: ['NO_SHOW'],
      to: 'ACCEPTED',
      description: 'The report of an absence is taken back. (撤销缺勤)',
      reason: 'required',
      may: mayLeadShift,
    },
    checkIn: {
      from: ['ACCEPTED'],
      to: 'CHECKED_IN',
      description: 'The volunteer is there. (签到)',
      reason: 'none',
      may: mayLeadShift,
    },
    checkOut: {
      from: ['CHECKED_IN'],
      to: 'CHECKED_OUT',
      description: 'The volunteer has left. (签退)',
      reason: 'none',
      may: mayLeadShift,
    },
    serve: {
      from: ['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT'],
      to: 'SERVED',
      description: 'The service stands in a record. (已服务)',
      reason: 'none',
      may: mayLeadShift,
    },
    cancel: {
      from: ['APPLIED', 'INVITED', 'WAITLISTED', 'OFFERED', 'ACCEPTED'],
      to: 'CANCELLED',
      description: 'The shift or its activity does not take place. (随班次取消)',
      reason: 'none',
      may: mayFollow,
    },
  },
});
