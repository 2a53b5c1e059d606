import {
  AcceptSignUpDocument,
  ExcuseSignUpDocument,
  RejectSignUpDocument,
  ReportNoShowDocument,
  RetractNoShowDocument,
  SignUpDocument,
  SignUpsDocument,
  SignUpState,
  SignUpVia,
  WaitlistSignUpDocument,
  WithdrawSignUpDocument,
  type SignUpFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, type ResourceGateway } from '../../providers/resource-gateway';

/** Sign-ups over GraphQL. */
export const signUpGateway: ResourceGateway<SignUpFieldsFragment> = {
  list: listing(SignUpsDocument, {
    page: (data) => data.signUps,
    sort: { startsAt: 'STARTS_AT', signedUpAt: 'SIGNED_UP_AT' },
    filters: [
      { source: 'state', kind: 'anyOf', enumName: 'SignUpState', values: Object.values(SignUpState), pinned: true },
      { source: 'startsAt', kind: 'instants', pinned: true },
      { source: 'activityId', kind: 'reference', resource: 'activities', pinned: true },
      { source: 'volunteerId', kind: 'exact' },
      { source: 'areaId', kind: 'area' },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'teamId', kind: 'reference', resource: 'teams' },
      { source: 'via', kind: 'anyOf', enumName: 'SignUpVia', values: Object.values(SignUpVia) },
      { source: 'signedUpAt', kind: 'instants' },
    ],
  }),
  one: reading(SignUpDocument, (data) => data.signUp),
  actions: {
    accept: stepping(AcceptSignUpDocument, (data) => data.acceptSignUp.signUp),
    reject: stepping(RejectSignUpDocument, (data) => data.rejectSignUp.signUp),
    waitlist: stepping(WaitlistSignUpDocument, (data) => data.waitlistSignUp.signUp),
    withdraw: stepping(WithdrawSignUpDocument, (data) => data.withdrawSignUp.signUp),
    excuse: stepping(ExcuseSignUpDocument, (data) => data.excuseSignUp.signUp),
    reportNoShow: stepping(ReportNoShowDocument, (data) => data.reportNoShow.signUp),
    retractNoShow: stepping(RetractNoShowDocument, (data) => data.retractNoShow.signUp),
  },
};
