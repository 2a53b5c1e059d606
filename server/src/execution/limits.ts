/** What the variables of one request may hold, however they are nested. */
export const variableLimits = {
  nesting: 30,
  /** Objects, list items and single values together. */
  values: 10_000,
} as const;

/** Rows that a list without pages is taken to have when its cost is counted. */
export const assumedListLength = 5;
