import { Role, type ScopeKind } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';

const kinds: Readonly<Record<string, ScopeKind>> = {
  DISTRICT_ADMIN: 'AREA',
  STREET_ADMIN: 'AREA',
  AUDITOR: 'AREA',
  STATION_MANAGER: 'STATION',
  TEAM_LEADER: 'TEAM',
};

/** What kind of scope a role works on; none until a role is chosen. */
export function scopeKindOf(role: string | undefined): ScopeKind | undefined {
  return kinds[role ?? ''];
}

/** The roles that a viewer can give out: the district all, a street those below its own. */
export function grantableRoles(viewer: Viewer | undefined): readonly Role[] {
  if (viewer?.role === Role.DistrictAdmin) return Object.values(Role);
  return [Role.StationManager, Role.TeamLeader, Role.Auditor];
}
