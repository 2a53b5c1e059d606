import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openAccount } from '../access/accounts/open-account.js';
import { readConfig } from '../config.js';
import { shanghaiDay } from '../kernel/clock.js';
import { makeLogger } from '../kernel/logger.js';
import type { RequestContext } from '../kernel/context.js';
import { findDistrict } from '../places/areas/find-district.js';
import { foundDistrict } from '../places/areas/found-district.js';
import { adoptCategories } from '../service/categories/adopt-categories.js';
import { adoptCalendar } from '../service/working-days/adopt-calendar.js';
import { commandContext, openDatabase } from './opened.js';

/** `create-admin --district 410108 --district-name 惠济区 --username admin --name 王芳`: prints the password once. */
export async function run(args: readonly string[]): Promise<void> {
  const string = { type: 'string' } as const;
  const options = { district: string, 'district-name': string, username: string, name: string };
  const { values } = parseArgs({ args: [...args], options });
  const { district = '', username = '' } = values;
  if (!district || !username)
    throw new Error('Give --district CODE and --username NAME (and --district-name for a new district).');
  const config = readConfig('production');
  const db = await openDatabase(config);
  try {
    const ctx = commandContext(db, makeLogger(config.logLevel), { key: config.key ?? '', command: 'create-admin' });
    const name = values['district-name'] ?? district;
    const districtId = (await findDistrict(ctx, district)) ?? (await begin(ctx, district, name));
    const password = randomBytes(12).toString('base64url');
    const scope = { districtId, areaId: districtId, scopeKind: 'AREA', scopeId: districtId } as const;
    await openAccount(ctx, {
      username,
      displayName: values.name ?? username,
      role: 'DISTRICT_ADMIN',
      password,
      ...scope,
    });
    process.stdout.write(`Account ${username} can sign in. Password (shown once): ${password}\n`);
  } finally {
    await db.close();
  }
}

/** Founds a district as of today, with the standard categories and the calendar of the years around. */
async function begin(ctx: RequestContext, code: string, name: string): Promise<string> {
  const validFrom = shanghaiDay(ctx.clock.now());
  const districtId = await foundDistrict(ctx, { code, name, validFrom });
  await adoptCategories(ctx, { districtId, validFrom });
  const year = Number(validFrom.slice(0, 4));
  await adoptCalendar(ctx, { districtId, years: [year - 1, year, year + 1] });
  return districtId;
}
