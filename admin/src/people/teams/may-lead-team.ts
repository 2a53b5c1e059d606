import type { TeamFieldsFragment } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';

/** Whether a viewer looks after a team: an administrator, or its own leader; not once it has been disbanded. */
export function mayLeadTeam(viewer: Viewer, team: Pick<TeamFieldsFragment, 'id' | 'state'>): boolean {
  if (team.state === 'DISBANDED') return false;
  if (viewer.role === 'TEAM_LEADER') return viewer.scope.id === team.id;
  return viewer.role === 'DISTRICT_ADMIN' || viewer.role === 'STREET_ADMIN';
}
