import type { RequestContext } from '../kernel/context.js';
import { findDistrict } from '../places/areas/find-district.js';
import { foundDistrict } from '../places/areas/found-district.js';
import { offeredAccounts, openDemoAccount, type DemoAccount } from './demo-accounts.js';
import { layOutAreas } from './demo-areas.js';
import { holdActivities, planComing } from './demo-activities.js';
import { registerBeneficiaries } from './demo-beneficiaries.js';
import { actingAs, on } from './demo-context.js';
import { registerOrganisations } from './demo-organisations.js';
import type { DemoDistrict } from './demo-district.js';
import type { DemoSecrets } from './demo-secrets.js';
import { establishProjects, layOutServiceTables } from './demo-service-tables.js';
import { staffStations, staffStreets, staffTeams } from './demo-staff.js';
import { foundStations } from './demo-stations.js';
import { foundTeams } from './demo-teams.js';
import { fillTeams, sizeOf } from './demo-memberships.js';
import { registerDemoVolunteers } from './demo-volunteers.js';
import { takeOverBalances } from './demo-balances.js';
import { storeProof, type DemoFiles } from './demo-proof.js';
import { correctTheYear } from './demo-corrections.js';
import { challengeTheYear } from './demo-objections.js';
import { standingRecords } from './demo-standing.js';
import { serveTheYear } from './demo-service.js';
import { recordTheYear } from './demo-records.js';
import { demoYear } from './demo-year.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

const districtCode = '410108';
const seed = 20181205;

/** What the demo is made with. */
export interface DemoMeans {
  readonly secrets: DemoSecrets;
  readonly files: DemoFiles;
  readonly say: Say;
}

/** Says how far it has come. */
type Say = (line: string) => void;

/**
 * Fills the demo district unless it is there already: all in one transaction, so that a start that was broken off leaves
 * nothing behind and the next one begins anew.
 * @returns the accounts to sign in with
 */
export async function ensureDemo(ctx: RequestContext, means: DemoMeans): Promise<readonly DemoAccount[]> {
  if (await findDistrict(ctx, districtCode)) return offeredAccounts;
  means.say('First start: filling the demo district (示范数据), seed 20181205…');
  await ctx.db.together((db) => fillDistrict(on(ctx, db), means));
  return offeredAccounts;
}

async function fillDistrict(ctx: RequestContext, { secrets, files, say }: DemoMeans): Promise<void> {
  const started = Date.now();
  const step = (line: string): void => {
    say(`  ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  };
  const random = seededRandom(seed);
  const now = ctx.clock.now();
  const year = demoYear(now);
  const districtId = await foundDistrict(ctx, { code: districtCode, name: '惠济区', validFrom: '2004-05-01' });
  const whole = { scopeKind: 'AREA', scopeId: districtId, areaId: districtId } as const;
  const administrator = { username: 'admin', displayName: '区志愿服务中心', role: 'DISTRICT_ADMIN', ...whole } as const;
  const admin = await openDemoAccount(ctx, { districtId, password: secrets.password }, administrator);
  const acting = actingAs(ctx, admin, now.toISOString());
  const areas = await layOutAreas(acting, districtId, year.year);
  step(`${String(areas.streets.size)} streets and towns, ${String(areas.communities.length)} communities`);
  const organisations = await registerOrganisations(acting, areas);
  const stations = await foundStations(acting, { areas, organisations }, random);
  step(`${String(organisations.size)} organisations, ${String(stations.length)} stations`);
  const teams = await foundTeams(acting, areas, random);
  step(`${String(teams.length)} teams`);
  const staffing = { ctx: acting, districtId, password: secrets.password, random };
  const streetAdmins = await staffStreets(staffing, areas);
  const managers = await staffStations(staffing, stations);
  const leaders = await staffTeams(staffing, teams, organisations);
  step('everybody has an account');
  const tables = await layOutServiceTables(acting, districtId);
  const projects = await establishProjects(acting, { stations, tables }, random);
  step(`${String(tables.categories.size)} categories, ${String(projects.length)} projects`);
  const people = { areas, organisations, stations, teams, streetAdmins, managers, leaders };
  await fillYear({ ctx, acting }, { ...people, tables, projects, year }, { random, step, files });
}

/** What happened in the district's year: activities, those who were helped, and those who served. */
async function fillYear(
  { ctx, acting }: { readonly ctx: RequestContext; readonly acting: RequestContext },
  district: DemoDistrict,
  { random, step, files }: { readonly random: SeededRandom; readonly step: Say; readonly files: DemoFiles },
): Promise<void> {
  const held = await holdActivities(ctx, district, random);
  step(`${String(held.length)} activities up to yesterday, closed and reported`);
  const coming = await planComing(ctx, district, random);
  step(`${String(coming.length)} activities of the coming weeks recruit volunteers`);
  step(`${String(await registerBeneficiaries(ctx, district, random))} beneficiaries, sealed`);
  const volunteers = await registerDemoVolunteers(acting, district, { random, progress: step });
  const crews = await fillTeams(acting, district, { volunteers, random });
  step(`${String(sizeOf(crews))} memberships of teams`);
  const proof = await storeProof(acting, files);
  step(`${String(await takeOverBalances(acting, district, { volunteers, proof }))} balances of older systems`);
  const served = await serveTheYear(acting, { held, coming, crews, random });
  step(`${String(served.length)} places on shifts, checked in and out`);
  step(`${String(await recordTheYear(acting, served, proof))} service records, each a link of the chain`);
  const records = await standingRecords(acting, [district.managers, district.leaders]);
  step(`${String(await correctTheYear(acting, records))} corrections, asked for and decided`);
  step(`${String(await challengeTheYear(acting, records))} objections, most of them answered`);
}
