import type { RequestContext } from '../kernel/context.js';
import { establishArea } from '../places/areas/establish-area.js';
import { recordAreaStat } from '../places/areas/record-area-stat.js';
import { demoStreets } from './demo-area-names.js';

/** An area of the demo district. */
export interface DemoArea {
  readonly id: string;
  readonly name: string;
}

/** The demo's tree: streets by name, communities by name with their street. */
export interface DemoAreas {
  readonly districtId: string;
  readonly streets: ReadonlyMap<string, DemoArea>;
  readonly communities: readonly (DemoArea & { readonly streetId: string })[];
}

const validFrom = '2004-05-01';
/** The figure that makes 47,000 volunteers 16.0 % of the population. */
const residentPopulation = 293_750;
/** The figure that makes 2,500 volunteers who are members of the Party 62.5 % of its members. */
const partyMembers = 4_000;

/** Establishes the demo's areas and states its population. */
export async function layOutAreas(ctx: RequestContext, districtId: string, year: number): Promise<DemoAreas> {
  const streets = new Map<string, DemoArea>();
  const communities: (DemoArea & { streetId: string })[] = [];
  for (const [s, street] of demoStreets.entries()) {
    const code = `410108${String(s + 1).padStart(3, '0')}`;
    const streetId = await establishArea(ctx, {
      parentId: districtId,
      level: street.level,
      code,
      name: street.name,
      validFrom,
    });
    streets.set(street.name, { id: streetId, name: street.name });
    for (const [c, name] of street.communities.entries()) {
      const below = {
        parentId: streetId,
        level: 'COMMUNITY',
        code: `${code}${String(c + 1).padStart(3, '0')}`,
      } as const;
      communities.push({ id: await establishArea(ctx, { ...below, name, validFrom }), name, streetId });
    }
  }
  for (const one of [year - 1, year]) {
    const source = `示范数据：${String(one)}年惠济区国民经济和社会发展统计公报（虚构）`;
    await recordAreaStat(ctx, { areaId: districtId, year: one, residentPopulation, partyMembers, source });
  }
  return { districtId, streets, communities };
}
