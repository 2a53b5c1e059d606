/** The sealed parts of a volunteer's record that may be asked for one by one. */
export const VolunteerPart = {
  NAME: 'NAME',
  BORN_ON: 'BORN_ON',
  ID_NUMBER: 'ID_NUMBER',
  PHONE: 'PHONE',
  ADDRESS: 'ADDRESS',
  GUARDIAN: 'GUARDIAN',
} as const;
export type VolunteerPart = keyof typeof VolunteerPart;
