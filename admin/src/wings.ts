/** The seven wings of the house, in the order of the menu. */
export const wings = ['service', 'people', 'places', 'care', 'recognition', 'insight', 'access'] as const;

/** One wing. */
export type Wing = (typeof wings)[number];
