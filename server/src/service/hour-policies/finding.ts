/** What the rules remarked on somebody's presence; each is a reason to look. */
export const Finding = {
  UNDER_MINIMUM: 'UNDER_MINIMUM',
  UNDER_SHARE: 'UNDER_SHARE',
  CHECK_OUT_MISSING: 'CHECK_OUT_MISSING',
  CHECK_IN_MISSING: 'CHECK_IN_MISSING',
  TOO_MANY_PAIRS: 'TOO_MANY_PAIRS',
  BY_LEADER: 'BY_LEADER',
  OUTSIDE_MINOR_HOURS: 'OUTSIDE_MINOR_HOURS',
  OVER_MINOR_DAY: 'OVER_MINOR_DAY',
} as const;
export type Finding = keyof typeof Finding;
