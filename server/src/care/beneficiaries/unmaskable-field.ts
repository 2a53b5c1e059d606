/** The sealed parts of a record that may be asked for one by one. */
export const UnmaskableField = {
  NAME: 'NAME',
  PHONE: 'PHONE',
  ADDRESS: 'ADDRESS',
  ALIAS: 'ALIAS',
  BIRTH_YEAR: 'BIRTH_YEAR',
  GROUPS: 'GROUPS',
} as const;
export type UnmaskableField = keyof typeof UnmaskableField;
