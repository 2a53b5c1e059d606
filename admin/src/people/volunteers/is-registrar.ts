import type { Viewer } from '../../providers/viewer';

/** Whether a viewer keeps the registry, and may see sealed parts in plain with a reason. */
export function isRegistrar({ role }: Viewer): boolean {
  return role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';
}
