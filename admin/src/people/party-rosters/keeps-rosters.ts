import type { Viewer } from '../../providers/viewer';

/** Whether a viewer records rosters and reads who is on them. */
export function keepsRosters({ role }: Viewer): boolean {
  return role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';
}
