import type { Viewer } from '../../providers/viewer';

const keepers: readonly string[] = ['DISTRICT_ADMIN', 'STREET_ADMIN', 'STATION_MANAGER'];

/** Whether a viewer keeps beneficiaries' records, and may see them in plain with a reason. */
export function mayKeep(viewer: Viewer): boolean {
  return keepers.includes(viewer.role);
}
