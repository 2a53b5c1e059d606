import type { RequestContext } from '../kernel/context.js';
import { registerOrganisation } from '../places/organisations/register-organisation.js';
import type { DemoAreas } from './demo-areas.js';
import { demoOrganisations } from './demo-organisation-names.js';

/** Ids of the demo's organisations by name. */
export type DemoOrganisations = ReadonlyMap<string, string>;

/** The committee that hosts a community's station. */
export function committeeOf(community: string): string {
  return `${community}居民委员会`;
}

/** The id of a street or community by its name. */
export function areaIdOf(areas: DemoAreas, name: string): string {
  const found = areas.streets.get(name) ?? areas.communities.find((community) => community.name === name);
  if (!found) throw new Error(`The demo has no area ${name}.`);
  return found.id;
}

/** Registers the demo's organisations and every community's committee. */
export async function registerOrganisations(ctx: RequestContext, areas: DemoAreas): Promise<DemoOrganisations> {
  const ids = new Map<string, string>();
  for (const { name, kind, in: area } of demoOrganisations) {
    ids.set(name, await registerOrganisation(ctx, { areaId: areaIdOf(areas, area), name, kind }));
  }
  for (const { id: areaId, name: community } of areas.communities) {
    const name = committeeOf(community);
    ids.set(name, await registerOrganisation(ctx, { areaId, name, kind: 'UNIT' }));
  }
  return ids;
}
