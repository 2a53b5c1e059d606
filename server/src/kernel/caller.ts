/** What a signed-in person is to the district. */
export const roles = ['DISTRICT_ADMIN', 'STREET_ADMIN', 'STATION_MANAGER', 'TEAM_LEADER', 'AUDITOR'] as const;
export type Role = (typeof roles)[number];

/** How far a caller reaches: an area with all below it, one station, or one team. */
export type ScopeKind = 'AREA' | 'STATION' | 'TEAM';

/** The one who asks: an account and the part of the district that it works on. */
export interface Caller {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly districtId: string;
  readonly scopeKind: ScopeKind;
  /** Id of the area, station or team. */
  readonly scopeId: string;
  readonly sessionId: string;
  /** Until when the caller has proven itself a second time (ISO instant), for exports and unmasking. */
  readonly steppedUpUntil: string | null;
  /** The volunteer that the person is, where the account says so. */
  readonly volunteerId?: string | null;
  /** Set while the caller works under a password that somebody else gave out: nothing but changing it is open then. */
  readonly mustChangePassword?: boolean;
}
