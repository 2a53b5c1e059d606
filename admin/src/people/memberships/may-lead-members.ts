import type { Viewer } from '../../providers/viewer';

/** Whether a viewer looks after the members of a team: an administrator, or the team's own leader. */
export function mayLeadMembers(viewer: Viewer, teamId: string): boolean {
  if (viewer.role === 'TEAM_LEADER') return viewer.scope.id === teamId;
  return viewer.role === 'DISTRICT_ADMIN' || viewer.role === 'STREET_ADMIN';
}
