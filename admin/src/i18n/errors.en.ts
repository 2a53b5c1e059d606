import type { errorsZh } from './errors.zh';

/** What each error code means to the person in front of it, and what to do next. */
export const errorsEn: Record<keyof typeof errorsZh, string> = {
  UNAUTHENTICATED: 'Your session has ended. Please sign in again.',
  FORBIDDEN: 'Your role does not allow this.',
  NOT_FOUND: 'There is no such record, or you may not see it.',
  BAD_USER_INPUT: 'Some of the input needs mending; see the marked fields.',
  CONFLICT: 'Somebody else has just changed this record.',
  RATE_LIMITED: 'Too many requests. Please wait a moment and try again.',
  QUERY_TOO_COMPLEX: 'The query is too large. Narrow the filters and try again.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side and has been logged.',
  PERSISTED_QUERY_NOT_FOUND: 'This page is older or newer than the server. Please reload it.',
  SIGN_IN_FAILED: 'The username or the password is not right.',
  STEP_UP_REQUIRED: 'This step needs you to prove who you are once more.',
  PASSWORD_TOO_WEAK: 'The password is too weak: use 10 characters or more, and none of the common ones.',
  TRANSITION_NOT_ALLOWED: 'The record’s present state does not allow this step.',
  REASON_REQUIRED: 'Please give a reason.',
  FOUR_EYES: 'Another person has to do this: nobody approves their own work.',
  STILL_IN_USE: 'It is still in use and cannot be ended or removed.',
  RECORD_FROZEN: 'In this state, these parts can no longer change.',
  PUBLISH_CHECKS_FAILED: 'Not fit to be published yet: keep the rules listed below first.',
  TOO_EARLY: 'Too early: an activity can begin two hours before its start, and end only after it.',
  ALREADY_STARTED: 'The start lies in the past: move the activity, or enter it as a make-up activity.',
  MAKE_UP_INCOMPLETE: 'The make-up activity lacks its proof, or comes later than 30 days.',
  NOT_REPORTED: 'Write the closing report and count the beneficiaries first (or say why there were none).',
  UNREACHABLE: 'The server cannot be reached. Check the network and try again; what you typed is still here.',
};
