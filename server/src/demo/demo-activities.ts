import type { Caller } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';
import { demoActivityKinds } from './demo-activity-kinds.js';
import { planYear, type PlannedActivity } from './demo-activity-plan.js';
import type { DemoAreas } from './demo-areas.js';
import { DemoCourse, type Hands } from './demo-course.js';
import type { DemoProject, DemoServiceTables } from './demo-service-tables.js';
import type { DemoStaff } from './demo-staff.js';
import type { DemoStation } from './demo-stations.js';
import type { FoundedTeam } from './demo-teams.js';
import { showForTheOld, trafficPost, type VignetteIds } from './demo-vignettes.js';
import { atLocal, type DemoYear } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';

/** Everything that activities are made of. */
export interface DemoDistrict {
  readonly areas: DemoAreas;
  readonly organisations: ReadonlyMap<string, string>;
  readonly stations: readonly DemoStation[];
  readonly teams: readonly FoundedTeam[];
  readonly streetAdmins: DemoStaff;
  readonly managers: DemoStaff;
  readonly leaders: DemoStaff;
  readonly tables: DemoServiceTables;
  readonly projects: readonly DemoProject[];
  readonly year: DemoYear;
}

/** What stands under a name or id in the demo. @throws Error when nothing does, because the demo's tables disagree then */
function must<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The demo has no ${name}.`);
  return found;
}

/** The administrator of the street in which an area lies. */
function streetAdminOf(district: DemoDistrict, areaId: string): Caller {
  const community = district.areas.communities.find(({ id }) => id === areaId);
  return must(district.streetAdmins.get(community?.streetId ?? areaId), 'administrator of that street');
}

function handsOfStation(district: DemoDistrict, { id, areaId, name }: DemoStation): Hands {
  return { carrier: must(district.managers.get(id), `manager of ${name}`), approver: streetAdminOf(district, areaId) };
}

/** Carries out the year's 500 activities, two of them as the newspaper told them. */
export async function holdActivities(
  ctx: RequestContext,
  district: DemoDistrict,
  random: SeededRandom,
): Promise<number> {
  const told = await holdVignettes(ctx, district);
  const planned = planYear(district, told, random);
  for (const one of planned) {
    const course = await DemoCourse.begin(
      { ctx, hands: handsOfStation(district, one.station) },
      inputOf(district, one, random),
    );
    const times = timesOf(one);
    await course.publish(times.startsAt);
    await course.hold(times, reportOf(one, random));
  }
  return planned.length + told.count;
}

/** Activities of the coming weeks, each somewhere on its way. */
export async function planComing(ctx: RequestContext, district: DemoDistrict, random: SeededRandom): Promise<number> {
  const today = Date.parse(atLocal(district.year.today, 0));
  for (let i = 0; i < 16; i++) {
    const station = random.pick(district.stations);
    const kind = random.pick(demoActivityKinds);
    const day = new Date(today + (i + 2) * 86_400_000 + 12 * 3_600_000).toISOString().slice(0, 10);
    const one = { kind, station, projectId: null, day, hour: random.pick([9, 14]), personTimes: 0 };
    const course = await DemoCourse.begin(
      { ctx, hands: handsOfStation(district, station) },
      inputOf(district, one, random),
      30,
    );
    const { startsAt } = timesOf(one);
    const early = new Date(Date.parse(startsAt) - 29 * 86_400_000).toISOString();
    if (i % 4 === 1) await course.step('submit', { by: 'carrier', at: early });
    if (i % 4 === 2) {
      await course.step('submit', { by: 'carrier', at: early });
      await course.step('return', { by: 'approver', at: early, reason: '请补充集合地点和联系人。' });
    }
    if (i % 4 === 3 || i % 4 === 0) await course.publish(startsAt, 29);
  }
  return 16;
}

function timesOf({ day, hour, kind }: PlannedActivity): { startsAt: string; endsAt: string } {
  const startsAt = atLocal(day, hour);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + kind.minutes * 60_000).toISOString() };
}

function inputOf(district: DemoDistrict, one: PlannedActivity, random: SeededRandom) {
  const { kind, station, projectId } = one;
  const place = station.name.replace(/学雷锋志愿服务站|志愿服务站/, '');
  const { categories, campaigns } = district.tables;
  const times = timesOf(one);
  return {
    ...times,
    title: `${place}${kind.title}`,
    summary: kind.summary,
    areaId: station.areaId,
    stationId: station.id,
    teamId: random.pick(district.teams.filter((team) => kind.teams.includes(team.kind))).id,
    leadId: must(district.organisations.get('惠济区学雷锋志愿服务中心'), 'centre'),
    projectId,
    categoryIds: kind.categories.map((name) => must(categories.get(name), `category ${name}`)),
    campaignId: kind.campaign === null ? null : must(campaigns.get(kind.campaign), `campaign ${kind.campaign}`),
    place: `${place}${kind.place}`,
    recruitUntil: times.startsAt,
    capacity: random.between(...kind.capacity),
    risk: kind.risk,
    riskNotice:
      kind.risk === 'LOW'
        ? '注意往来车辆和用具安全，身体不适及时告知领队。'
        : '临近机动车道或使用工具：听从领队安排，戴好防护用品。',
    insuranceNumber:
      kind.risk === 'LOW'
        ? null
        : `SF-${one.day.replaceAll('-', '')}-${String(random.between(1, 999)).padStart(3, '0')}`,
    minorsAllowed: false,
    makeUp: false,
  };
}

/** A count of person-times with where it comes from. */
function countOf(tier: 'ITEMISED' | 'COUNTED' | 'ESTIMATED', personTimes: number) {
  if (tier === 'ESTIMATED') return { tier, personTimes, source: '活动小结', method: '按发放的宣传单份数估算' };
  return { tier, personTimes, source: tier === 'ITEMISED' ? '逐人登记表' : '现场计数' };
}

function reportOf(one: PlannedActivity, random: SeededRandom) {
  const tier = random.pick(['ITEMISED', 'COUNTED', 'COUNTED', 'COUNTED', 'ESTIMATED'] as const);
  const report = `${one.kind.summary}活动按计划完成，服务${String(one.personTimes)}人次。`;
  return { report, counts: [countOf(tier, one.personTimes)], photoIds: [] };
}

/** The two activities of 5 December. @returns how many of the year's they are and how many person-times they had in it */
async function holdVignettes(
  ctx: RequestContext,
  district: DemoDistrict,
): Promise<{ count: number; personTimes: number }> {
  const { year, teams, leaders } = district;
  const both = [trafficPost(year.volunteerDay, idsOf(district)), showForTheOld(year.volunteerDay, idsOf(district))];
  for (const { input, team, personTimes, report } of both) {
    const { id } = must(
      teams.find(({ name }) => name === team),
      team,
    );
    const hands = {
      carrier: must(leaders.get(id), `leader of ${team}`),
      approver: streetAdminOf(district, input.areaId),
    };
    const course = await DemoCourse.begin({ ctx, hands }, input);
    await course.publish(input.startsAt);
    await course.hold(input, { report, counts: [countOf('COUNTED', personTimes)], photoIds: [] });
  }
  if (!year.volunteerDay.startsWith(String(year.year))) return { count: 0, personTimes: 0 };
  return { count: both.length, personTimes: both.reduce((sum, { personTimes }) => sum + personTimes, 0) };
}

function idsOf(district: DemoDistrict): VignetteIds {
  const { areas, stations, teams, organisations, tables } = district;
  return {
    area: (name) => must(areas.communities.find((one) => one.name === name)?.id, name),
    station: (name) => must(stations.find((one) => one.name === name)?.id, name),
    team: (name) => must(teams.find((one) => one.name === name)?.id, name),
    organisation: (name) => must(organisations.get(name), name),
    category: (name) => must(tables.categories.get(name), name),
    campaign: (name) => must(tables.campaigns.get(name), name),
  };
}
