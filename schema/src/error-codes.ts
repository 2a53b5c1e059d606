/**
 * Every code that `extensions.code` of a GraphQL error can carry.
 * Clients translate by code; the sentence beside it is for people who read English.
 */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'INTERNAL_SERVER_ERROR',
  'PERSISTED_QUERY_NOT_FOUND',
  'SIGN_IN_FAILED',
  'STEP_UP_REQUIRED',
  'TOTP_REQUIRED',
  'TOTP_WRONG',
  'PASSWORD_WRONG',
  'PASSWORD_CHANGE_REQUIRED',
  'OWN_ACCOUNT',
  'LAST_ADMINISTRATOR',
  'PASSWORD_TOO_WEAK',
  'TRANSITION_NOT_ALLOWED',
  'REASON_REQUIRED',
  'FOUR_EYES',
  'STILL_IN_USE',
  'TEAM_DISBANDED',
  'STATION_NOT_READY',
  'RECORD_FROZEN',
  'PUBLISH_CHECKS_FAILED',
  'TOO_EARLY',
  'ALREADY_STARTED',
  'MAKE_UP_INCOMPLETE',
  'NOT_REPORTED',
  'PLACES_TAKEN',
  'SHIFT_UNDER_WAY',
  'PHONE_KNOWN',
  'CONSENT_MISSING',
  'BENEFICIARY_ENDED',
  'ID_NUMBER_KNOWN',
  'VOLUNTEER_ENDED',
] as const;

/** One code of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];
