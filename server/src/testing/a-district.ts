import type { Database } from '../database/database.js';
import { establishArea } from '../places/areas/establish-area.js';
import { foundDistrict } from '../places/areas/found-district.js';
import { adoptCategories } from '../service/categories/adopt-categories.js';
import { aCaller, contextFor } from './contexts.js';

/** A district with one street and one community, for tests to stand on. */
export interface District {
  readonly districtId: string;
  readonly streetId: string;
  readonly streetName: string;
  readonly communityId: string;
}

/** Founds a district with its standard categories, a street and a community below it. */
export async function aDistrict(db: Database, code: string, name: string): Promise<District> {
  const validFrom = '2004-05-01';
  const districtId = await foundDistrict(contextFor(db, undefined), { code, name, validFrom });
  await adoptCategories(contextFor(db, undefined), { districtId, validFrom });
  const ctx = contextFor(db, aCaller(districtId));
  const streetName = `${name}长兴路街道`;
  const street = {
    parentId: districtId,
    level: 'SUBDISTRICT',
    code: `${code}002`,
    name: streetName,
    validFrom,
  } as const;
  const streetId = await establishArea(ctx, street);
  const community = {
    parentId: streetId,
    level: 'COMMUNITY',
    code: `${code}002101`,
    name: `${name}老鸦陈社区`,
    validFrom,
  } as const;
  return { districtId, streetId, streetName, communityId: await establishArea(ctx, community) };
}
