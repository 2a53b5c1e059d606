import { openAccount } from '../access/accounts/open-account.js';
import type { RequestContext } from '../kernel/context.js';
import { findDistrict } from '../places/areas/find-district.js';
import { foundDistrict } from '../places/areas/found-district.js';
import { adoptCategories } from '../service/categories/adopt-categories.js';
import type { DemoSecrets } from './demo-secrets.js';

/** An account that the demo offers, and what it is for. */
export interface DemoAccount {
  readonly username: string;
  readonly title: string;
}

const accounts: readonly DemoAccount[] = [{ username: 'admin', title: '区级管理员' }];
const districtCode = '410108';

/** Fills the demo district unless it is there already. @returns the accounts to sign in with */
export async function ensureDemo(
  ctx: RequestContext,
  secrets: DemoSecrets,
  say: (line: string) => void,
): Promise<readonly DemoAccount[]> {
  if (await findDistrict(ctx, districtCode)) return accounts;
  say('Filling the demo district…');
  const districtId = await foundDistrict(ctx, { code: districtCode, name: '惠济区', validFrom: '2004-05-01' });
  await adoptCategories(ctx, { districtId, validFrom: '2004-05-01' });
  await openAccount(ctx, {
    username: 'admin',
    displayName: '区志愿服务中心',
    role: 'DISTRICT_ADMIN',
    password: secrets.password,
    districtId,
    areaId: districtId,
    scopeKind: 'AREA',
    scopeId: districtId,
  });
  return accounts;
}
