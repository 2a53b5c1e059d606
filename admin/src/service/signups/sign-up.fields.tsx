import type { SignUpFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<SignUpFieldsFragment>();

/** What the states of a sign-up mean at a glance. */
export const signUpTones: Tones = {
  APPLIED: 'waiting',
  ACCEPTED: 'good',
  REJECTED: 'neutral',
  WAITLISTED: 'waiting',
  OFFERED: 'waiting',
  LAPSED: 'neutral',
  INVITED: 'waiting',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  EXCUSED: 'neutral',
  CHECKED_IN: 'active',
  CHECKED_OUT: 'active',
  SERVED: 'good',
  NO_SHOW: 'bad',
  CANCELLED: 'neutral',
};

const volunteer = {
  ...field.drawn('volunteer', (signUp) => `${signUp.volunteer.name} ${signUp.volunteer.number}`),
  lead: true,
};
const activity = field.related('activity', 'activities', { name: 'title' });
const post = field.drawn('post', (signUp) => signUp.post.name);
const state = field.choice('state', 'SignUpState', { tones: signUpTones });
const startsAt = field.instant('startsAt');
const endsAt = field.instant('endsAt', { hidden: true });
const via = field.choice('via', 'SignUpVia', { hidden: true });
const waitRank = field.count('waitRank');
const offerUntil = field.instant('offerUntil', { hidden: true });
const signedUpAt = field.instant('signedUpAt', { hidden: true });

/** The list's columns, and the lines of a card. */
export const signUpColumns = [
  volunteer,
  state,
  activity,
  post,
  startsAt,
  endsAt,
  waitRank,
  via,
  offerUntil,
  signedUpAt,
];

/** Everything about one, on its page. */
export const signUpFacts = [
  activity,
  post,
  startsAt,
  field.instant('endsAt'),
  field.choice('via', 'SignUpVia'),
  field.related('signedUpBy', 'colleagues', { name: 'displayName' }),
  field.instant('signedUpAt'),
  waitRank,
  field.instant('offerUntil'),
  field.instant('answeredAt'),
  field.prose('stateReason'),
  field.related('reporter', 'colleagues', { name: 'displayName' }),
  field.prose('reply'),
];
